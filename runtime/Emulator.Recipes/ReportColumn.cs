using Emulator.Recipes.Inputs;

namespace Emulator.Recipes;

/// <summary>A column that the job list shows for jobs of this recipe (runtime-semantics 1.5).</summary>
/// <param name="Label">What people read above it.</param>
/// <param name="Value">Evaluated when the job has ended, with whatever steps have run.</param>
public sealed record ReportColumn(string Label, InputNode Value);
