using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Linking;

/// <summary>Finds the connectors, triggers and actions that one recipe names, and says which are not there.</summary>
internal sealed class ConnectorLink(ConnectorCatalog catalog, bool mayBeElsewhere, List<Problem> problems)
{
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The step's connector, or null with a problem; a step that names none has its problem already.</summary>
    public ConnectorDefinition? Find(OperationStep step)
    {
        if (step.Provider.Length == 0)
        {
            return null;
        }

        if (!catalog.Has(step.Provider))
        {
            AddMissing(step);
            return null;
        }

        try
        {
            return catalog.Find(step.Provider);
        }
        catch (ConnectorLoadException broken)
        {
            AddBroken(step, broken);
            return null;
        }
    }

    public TriggerDefinition? FindTrigger(OperationStep step, ConnectorDefinition connector)
    {
        if (connector.Triggers.TryGetValue(step.Name, out var trigger))
        {
            return trigger;
        }

        AddUnknown(LinkProblems.UnknownTrigger, "trigger", step, [.. connector.Triggers.Keys]);
        return null;
    }

    public ActionDefinition? FindAction(OperationStep step, ConnectorDefinition connector)
    {
        if (connector.Actions.TryGetValue(step.Name, out var action))
        {
            return action;
        }

        AddUnknown(LinkProblems.UnknownAction, "action", step, [.. connector.Actions.Keys]);
        return null;
    }

    // No reason to refuse the recipe: its other steps run, and these can be stubbed. Said once, however many they are.
    private void AddMissing(OperationStep step)
    {
        if (_missing.Add(step.Provider))
        {
            problems.Add(new Problem(
                LinkProblems.UnknownProvider,
                step.ProviderPlace,
                $"there is no connector \"{step.Provider}\"",
                NearestName.Find(step.Provider, catalog.Names) is { } nearest
                    ? $"did you mean \"{nearest}\"? Otherwise stub its steps (--stub external), or add connectors/{step.Provider}"
                    : $"stub its steps (--stub external), or add connectors/{step.Provider}")
            {
                Severity = ProblemSeverity.Warning,
            });
        }
    }

    private void AddUnknown(string code, string kind, OperationStep step, IReadOnlyCollection<string> known)
    {
        if (step.Name.Length > 0)
        {
            problems.Add(new Problem(
                code,
                step.NamePlace,
                $"there is no {kind} \"{step.Name}\" in connector \"{step.Provider}\"",
                NearestName.Hint(step.Name, known))
            {
                // The platform's own connectors can do more than ours; what an export names is there somewhere, and a stub asks nobody.
                Severity = mayBeElsewhere ? ProblemSeverity.Warning : ProblemSeverity.Error,
            });
        }
    }

    // The connector's own mistakes are said once, however many steps use it.
    private void AddBroken(OperationStep step, ConnectorLoadException broken)
    {
        problems.Add(new Problem(
            LinkProblems.BrokenConnector,
            step.ProviderPlace,
            $"connector \"{step.Provider}\" cannot be loaded",
            "its own problems are listed beside this one"));
        if (_broken.Add(step.Provider))
        {
            problems.AddRange(broken.Problems);
        }
    }
}
