using Emulator.Jobs.Steps;
using Emulator.Recipes.Steps;
using Emulator.Sdk;

namespace Emulator.Jobs.Linking;

/// <summary>A step that a job can walk over.</summary>
internal abstract record LinkedStep;

/// <summary>A step that is one operation of a provider.</summary>
internal abstract record LinkedOperation(ActionStep Step) : LinkedStep;

/// <summary>A call of a connector's action.</summary>
/// <param name="Step">The step as written.</param>
/// <param name="Connector">Its provider.</param>
/// <param name="Action">What it calls.</param>
/// <param name="Connection">The name to open when the step starts; null for a connector that needs none.</param>
internal sealed record LinkedAction(
    ActionStep Step, ConnectorDefinition Connector, ActionDefinition Action, string? Connection) : LinkedOperation(Step)
{
    /// <summary>The fields of the action, known once for all of its runs.</summary>
    public StepShape Shape { get; } = StepShape.Of(Connector, Action);

    /// <summary>The fields of the step's export, for an action whose connector gives none.</summary>
    public WrittenFields Written { get; } = WrittenFields.Of(Step.Schema);
}

/// <summary>A step whose provider or operation nobody serves: it can be stubbed, and fails where it is not.</summary>
/// <param name="Step">The step as written.</param>
/// <param name="Reason">What is missing and what to do.</param>
internal sealed record LinkedUnserved(ActionStep Step, string Reason) : LinkedOperation(Step);

/// <summary>A step that its author skips; its names are not resolved (runtime-semantics.md 3.9).</summary>
internal sealed record LinkedSkip(Step Step) : LinkedStep;

/// <summary>A block; the steps inside are found by its number.</summary>
internal sealed record LinkedBlock(Step Step) : LinkedStep;

/// <summary>The end of the job.</summary>
internal sealed record LinkedStop(StopStep Step) : LinkedStep;

/// <summary>What starts jobs of the recipe. Without connector and trigger, events must be given or made up.</summary>
internal sealed record LinkedTrigger(
    TriggerStep Step, ConnectorDefinition? Connector, TriggerDefinition? Trigger, string? Connection)
{
    /// <summary>The fields of the trigger's export, by which events that are given are converted.</summary>
    public WrittenFields Written { get; } = WrittenFields.Of(Step.Schema);
}
