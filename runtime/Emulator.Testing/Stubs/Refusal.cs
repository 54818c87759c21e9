using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>Something that a case wanted from outside and that its test does not allow. It fails the test whatever the recipe makes of it.</summary>
/// <param name="Path">Where in the job.</param>
/// <param name="Reason">What was wanted.</param>
/// <param name="Hint">What to write in the test, or null.</param>
/// <param name="Place">Where to look first.</param>
/// <param name="Step">The step's line in its recipe, or null.</param>
internal sealed record Refusal(string Path, string Reason, string? Hint, SourcePlace Place, SourcePlace? Step);
