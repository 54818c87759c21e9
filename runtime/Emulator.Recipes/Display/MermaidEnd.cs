using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display;

/// <summary>An end from which the way leads on.</summary>
/// <param name="Step">The step that it leaves.</param>
/// <param name="Label">What stands at the line; empty for nothing.</param>
internal sealed record MermaidEnd(Step Step, string Label);
