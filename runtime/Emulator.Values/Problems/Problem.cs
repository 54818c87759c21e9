namespace Emulator.Values.Problems;

/// <summary>
/// An author's mistake in a recipe, connection, connector or formula. Problems are data: a reader collects all of
/// them. The code is stable and listed in the docs (R recipe, L linking, F formula, C connection, P plugin).
/// </summary>
public sealed record Problem(string Code, SourcePlace Place, string Message, string? Hint = null)
{
    public ProblemSeverity Severity { get; init; } = ProblemSeverity.Error;

    /// <summary>The way to the place inside a JSON document, such as <c>code.block[2].input.id</c>; null elsewhere.</summary>
    public string? JsonPath { get; init; }

    public override string ToString() => Hint is null ? $"{Place} {Code} {Message}" : $"{Place} {Code} {Message}; {Hint}";
}
