namespace Emulator.Recipes.Steps;

/// <summary>What starts a job: an event of one provider. Its number is 0.</summary>
public sealed record TriggerStep : OperationStep;
