namespace Emulator.Recipes.Steps;

/// <summary>The branch of an if that runs when no condition holds.</summary>
public sealed record ElseStep : BlockStep;
