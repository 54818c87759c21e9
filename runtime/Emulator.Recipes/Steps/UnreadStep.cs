namespace Emulator.Recipes.Steps;

/// <summary>
/// A step whose kind cannot be told. It keeps its number and its alias, so that the rest of the recipe can be checked;
/// the recipe has an error and never runs.
/// </summary>
public sealed record UnreadStep : Step;
