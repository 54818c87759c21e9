using Emulator.Values.Problems;

namespace Emulator.Formulas.Reading;

/// <summary>The text under compilation and the way to say what is wrong at one of its characters.</summary>
internal sealed class TemplateSource(string text, Func<int, SourcePlace> placeAt, ICollection<Problem> problems)
{
    public string Text { get; } = text;

    /// <summary>True at the end and beyond it for no sign at all.</summary>
    public bool Has(int index, string sign) => string.CompareOrdinal(Text, index, sign, 0, sign.Length) == 0;

    public int SkipBlanks(int index)
    {
        while (index < Text.Length && char.IsWhiteSpace(Text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>The same text, read on trial.</summary>
    public TemplateSource Quiet() => new(Text, placeAt, []);

    public SourcePlace PlaceAt(int index) => placeAt(index);

    public void Report(string code, int index, string message, string? hint = null) =>
        problems.Add(new Problem(code, placeAt(index), message, hint));

    public void Warn(string code, int index, string message, string? hint = null) =>
        problems.Add(new Problem(code, placeAt(index), message, hint) { Severity = ProblemSeverity.Warning });
}
