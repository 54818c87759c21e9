using Emulator.Recipes.Steps;
using Emulator.Sdk;

namespace Emulator.Hosting.Running;

/// <summary>Which steps need an answer where nothing may be asked: they would leave the machine, or find another state on it.</summary>
internal sealed class OutsideSteps(ConnectorCatalog catalog)
{
    // Local connectors whose answers follow from their input alone; the others find tables, mail and clocks as they were.
    private static readonly HashSet<string> Pure = new(StringComparer.Ordinal) { "csv_parser", "json_parser", "js_eval", "workato_custom_code" };

    public bool Contains(ActionStep step)
    {
        var connector = catalog.Find(step.Provider);
        var isImmediate = connector?.Actions.GetValueOrDefault(step.Name)?.IsImmediate == true;
        return !isImmediate && !(connector?.IsLocal == true && Pure.Contains(step.Provider));
    }
}
