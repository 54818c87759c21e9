using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Strings.Inflection;

/// <summary>
/// A field's label out of its name: split at <c>_</c>, at a change of case and around digits; the first word
/// capitalised, the others small, all-capital words and <c>id</c>, <c>url</c>, <c>uri</c> in capitals.
/// </summary>
internal static class Labels
{
    public static string Of(string name) =>
        string.Join(' ', LabelsPatterns.Word().Matches(name).Select(static (word, index) => Label(word.Value, index == 0)));

    private static string Label(string word, bool isFirst) => word.ToLowerInvariant() switch
    {
        "id" or "url" or "uri" => word.ToUpperInvariant(),
        _ when word.Length > 1 && word.All(char.IsAsciiLetterUpper) => word,
        var small => isFirst ? FullCasing.UpperFirst(small) : small,
    };
}
