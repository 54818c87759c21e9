using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Steps;

/// <summary>The fields of an action or a trigger: what both have in common for the conversion of their data.</summary>
/// <param name="Key">Connector, kind and name; tells shapes apart.</param>
/// <param name="ConfigFields">Fields whose answers drive the schemas.</param>
/// <param name="InputFields">Null: none, and the input is passed as it is.</param>
/// <param name="OutputFields">Null: none, and the output is passed as it is.</param>
internal sealed record StepShape(
    string Key, IReadOnlyList<Field> ConfigFields, FieldsLambda? InputFields, FieldsLambda? OutputFields)
{
    /// <summary>True when nothing is to be asked, converted or checked.</summary>
    public bool IsEmpty => InputFields is null && OutputFields is null && ConfigFields.Count == 0;

    /// <summary>What an input answers to the config fields.</summary>
    public RecordValue Answers(RecordValue input)
    {
        var names = ConfigFields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return RecordValue.From(input.Where(member => names.Contains(member.Key)));
    }

    public static StepShape Of(ConnectorDefinition connector, ActionDefinition action) =>
        new($"{connector.Name}.actions.{action.Name}", action.ConfigFields, action.InputFields, action.OutputFields);

    public static StepShape Of(ConnectorDefinition connector, TriggerDefinition trigger) =>
        new($"{connector.Name}.triggers.{trigger.Name}", trigger.ConfigFields, trigger.InputFields, trigger.OutputFields);
}
