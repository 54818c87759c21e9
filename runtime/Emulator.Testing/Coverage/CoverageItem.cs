using Emulator.Values.Problems;

namespace Emulator.Testing.Coverage;

/// <summary>One thing of a recipe that a test should reach.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The step's number.</param>
/// <param name="Key">What tells it apart from the step's other items, as <see cref="CoverageBook"/> notes it.</param>
/// <param name="Words">What was not reached, when it was not.</param>
/// <param name="Place">The step's line.</param>
public sealed record CoverageItem(CoverageKind Kind, int Number, string Key, string Words, SourcePlace Place);
