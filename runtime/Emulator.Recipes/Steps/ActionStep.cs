namespace Emulator.Recipes.Steps;

/// <summary>One call of one operation.</summary>
public sealed record ActionStep : OperationStep;
