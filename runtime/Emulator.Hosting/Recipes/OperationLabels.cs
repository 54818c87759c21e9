using Emulator.Recipes.Steps;
using Emulator.Sdk;

namespace Emulator.Hosting.Recipes;

/// <summary>The display names of operations, from the connectors at hand.</summary>
public sealed class OperationLabels(ConnectorCatalog catalog)
{
    /// <summary>Such as <c>Logger: Log message</c>; null where no connector knows it.</summary>
    public string? Of(OperationStep step)
    {
        try
        {
            return catalog.Find(step.Provider) is not { } connector ? null
                : (step is TriggerStep ? connector.Triggers.GetValueOrDefault(step.Name)?.Title : connector.Actions.GetValueOrDefault(step.Name)?.Title) is { } title ? $"{connector.Title}: {title}"
                : null;
        }
        catch (ConnectorLoadException)
        {
            return null;
        }
    }
}
