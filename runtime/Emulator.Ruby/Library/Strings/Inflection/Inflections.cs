using System.Text.RegularExpressions;
using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Strings.Inflection;

/// <summary>English plurals and singulars by an ordered list of endings: the first that fits is exchanged.</summary>
internal static class Inflections
{
    private static readonly Lazy<(Regex Ending, string Instead)[]> Plurals = new(() => Read("plural"));
    private static readonly Lazy<(Regex Ending, string Instead)[]> Singulars = new(() => Read("singular"));
    private static readonly Regex Uncountable = new(
        @"\b(?:equipment|information|rice|money|species|series|fish|sheep|jeans|police)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static string Pluralize(string word) => Apply(Plurals.Value, word);

    public static string Singularize(string word) => Apply(Singulars.Value, word);

    private static string Apply((Regex Ending, string Instead)[] rules, string word)
    {
        if (word.Length == 0 || Uncountable.IsMatch(word))
        {
            return word;
        }

        var (ending, instead) = Array.Find(rules, rule => rule.Ending.IsMatch(word));
        return ending is null ? word : ending.Replace(word, instead, 1);
    }

    private static (Regex Ending, string Instead)[] Read(string kind) =>
    [
        .. TextData.Rows("inflections.txt").Where(row => row[0] == kind).Select(static row => (
            new Regex(row[1], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline),
            row.Length > 2 ? row[2] : string.Empty)),
    ];
}
