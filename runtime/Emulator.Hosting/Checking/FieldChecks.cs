using System.Collections.Concurrent;
using Emulator.Connectors.Utility.Described;
using Emulator.Jobs.Stubs;
using Emulator.Recipes;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Checking;

/// <summary>
/// Compares inputs with the fields that connectors have for them. Nothing is sent: where only the service knows the fields,
/// nothing is said. A connector is asked once for one set of answers. Thread-safe.
/// </summary>
internal sealed class FieldChecks(ConnectorCatalog catalog, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Lazy<StepFieldList?>> _known = new(StringComparer.Ordinal);

    public IEnumerable<Problem> Check(Recipe recipe) => recipe.AllSteps.OfType<OperationStep>()
        .Where(step => !step.Skip && step.Provider.Length > 0)
        .SelectMany(step => Find(step) is { } fields ? InputCheck.Check(recipe, step, fields) : []);

    private StepFieldList? Find(OperationStep step)
    {
        var answers = Constants(step.Input);
        var key = $"{step.Provider} {step.Name} {step is TriggerStep} {answers}";
        return _known.GetOrAdd(key, _ => new(() => Ask(step, answers))).Value;
    }

    private StepFieldList? Ask(OperationStep step, RecordValue answers)
    {
        try
        {
            return catalog.Find(step.Provider) switch
            {
                null => null,
                var connector when step is TriggerStep => connector.Triggers.GetValueOrDefault(step.Name) is { } trigger
                    ? Of(trigger.ConfigFields, trigger.InputFields, answers) : null,
                { IsLocal: true } when UtilityInputs.Of(step.Provider, step.Name) is { } described => new StepFieldList(described.Fields, described.IsComplete),
                var connector => connector.Actions.GetValueOrDefault(step.Name) is { } action
                    ? Of(action.ConfigFields, action.InputFields, answers) : null,
            };
        }
        catch (ConnectorLoadException)
        {
            // Told where the connector itself is checked.
            return null;
        }
    }

    private StepFieldList Of(IReadOnlyList<Field> config, FieldsLambda? input, RecordValue answers)
    {
        if (input is null)
        {
            return new StepFieldList(config, IsComplete: false);
        }

        try
        {
            return new StepFieldList([.. config, .. input(new OfflineOperation(time), answers, CancellationToken.None).AsTask().GetAwaiter().GetResult()], IsComplete: true);
        }
        catch (ConnectorException)
        {
            // The service knows the rest.
            return new StepFieldList(config, IsComplete: false);
        }
    }

    // What is written out; a pill's value shows in a job alone.
    private static RecordValue Constants(InputRecord input) => RecordValue.From(
        input.Members.Where(member => member.Node is InputConstant).Select(member => KeyValuePair.Create(member.Key, ((InputConstant)member.Node).Value)));
}
