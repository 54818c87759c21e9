using System.Collections.Concurrent;
using System.Globalization;
using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>The sets that patterns name: <c>[[:alpha:]]</c>, <c>\p{Lu}</c>, <c>\p{Han}</c>, as Ruby's Unicode knows them.</summary>
internal static class NamedSets
{
    public static readonly CodePointSet AsciiWord = CodePointSet.FromRanges([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);
    public static readonly CodePointSet AsciiDigit = CodePointSet.Of('0', '9');
    public static readonly CodePointSet AsciiSpace = CodePointSet.FromRanges([('\t', '\r'), (' ', ' ')]);
    public static readonly CodePointSet HexDigit = CodePointSet.FromRanges([('0', '9'), ('A', 'F'), ('a', 'f')]);

    private static readonly Lazy<Dictionary<string, string[]>> Rows = new(() => TextData.Rows("character-sets.txt").ToDictionary(row => row[0]));
    private static readonly ConcurrentDictionary<string, CodePointSet?> Known = new(StringComparer.Ordinal);

    /// <summary>The set between <c>[:</c> and <c>:]</c>, or null.</summary>
    public static CodePointSet? Bracket(string name) => Known.GetOrAdd(name, Read);

    /// <summary>The set between <c>\p{</c> and <c>}</c>, in any case and with any separators, or null.</summary>
    public static CodePointSet? Property(string name)
    {
        var plain = string.Concat(name.Where(static letter => letter is not (' ' or '_' or '-'))).ToLowerInvariant();
        return Known.GetOrAdd("p:" + Short(plain), Read) ?? Known.GetOrAdd(plain, Read);
    }

    private static CodePointSet? Read(string name) =>
        Rows.Value.TryGetValue(name, out var row) ? CodePointSet.FromRanges(row.Skip(1).Select(Range)) : null;

    private static (int First, int Last) Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0
            ? (Number(text), Number(text))
            : (Number(text.AsSpan(0, dash)), Number(text.AsSpan(dash + 1)));
    }

    private static int Number(ReadOnlySpan<char> hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Short(string name) => name switch
    {
        "letter" => "l",
        "uppercaseletter" => "lu",
        "lowercaseletter" => "ll",
        "titlecaseletter" => "lt",
        "mark" => "m",
        "nonspacingmark" => "mn",
        "number" => "n",
        "decimalnumber" => "nd",
        "punctuation" => "p",
        "symbol" => "s",
        "currencysymbol" => "sc",
        "mathsymbol" => "sm",
        "separator" => "z",
        "spaceseparator" => "zs",
        "other" => "c",
        "control" => "cc",
        _ => name,
    };
}
