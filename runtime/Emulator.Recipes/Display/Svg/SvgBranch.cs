namespace Emulator.Recipes.Display.Svg;

/// <summary>One way out of a condition.</summary>
internal sealed record SvgBranch(string Label, SvgSequence Body, bool IsTaken);
