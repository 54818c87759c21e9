namespace Emulator.Ruby.Library.Regexps;

/// <summary>The flags in force at a place of a pattern: <c>m</c> (dot takes line ends), <c>i</c>, <c>x</c>.</summary>
internal readonly record struct PatternFlags(bool TakesLineEnds, bool IgnoresCase, bool IsExtended)
{
    public static PatternFlags Of(string letters) => default(PatternFlags).With(letters, true);

    public PatternFlags With(string letters, bool isOn) => new(
        letters.Contains('m', StringComparison.Ordinal) ? isOn : TakesLineEnds,
        letters.Contains('i', StringComparison.Ordinal) ? isOn : IgnoresCase,
        letters.Contains('x', StringComparison.Ordinal) ? isOn : IsExtended);
}
