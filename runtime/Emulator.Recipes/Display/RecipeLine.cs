namespace Emulator.Recipes.Display;

/// <summary>One line of a recipe as people read it.</summary>
/// <param name="Number">The step's number.</param>
/// <param name="Depth">How many blocks lie around it.</param>
/// <param name="Kind">The platform's word for its kind, such as <c>foreach</c>.</param>
/// <param name="Text">What it does, in words.</param>
/// <param name="Alias">The alias by which pills name it; null for none.</param>
/// <param name="IsSkipped">True when it never runs.</param>
/// <param name="Comment">The author's note; null for none.</param>
public sealed record RecipeLine(int Number, int Depth, string Kind, string Text, string? Alias, bool IsSkipped, string? Comment);
