using Emulator.Recipes.Steps;
using Emulator.Sdk;

namespace Emulator.Jobs.Linking;

/// <summary>A step whose names are resolved.</summary>
internal abstract record LinkedStep(OperationStep Step);

/// <summary>A call of a connector's action.</summary>
/// <param name="Step">The step as written.</param>
/// <param name="Connector">Its provider.</param>
/// <param name="Action">What it calls.</param>
/// <param name="Connection">The name to open when the step starts; null for a connector that needs none.</param>
internal sealed record LinkedAction(
    OperationStep Step, ConnectorDefinition Connector, ActionDefinition Action, string? Connection) : LinkedStep(Step);

/// <summary>A step that its author skips; its names are not resolved (runtime-semantics.md 3.9).</summary>
internal sealed record LinkedSkip(OperationStep Step) : LinkedStep(Step);

/// <summary>What starts jobs of the recipe; the members mean what they mean for an action.</summary>
internal sealed record LinkedTrigger(
    TriggerStep Step, ConnectorDefinition Connector, TriggerDefinition Trigger, string? Connection);
