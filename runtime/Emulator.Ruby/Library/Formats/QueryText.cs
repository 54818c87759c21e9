using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>Values in addresses: ActiveSupport's <c>to_param</c> and <c>to_query</c>, and Ruby's <c>encode_www_form</c>.</summary>
internal static class QueryText
{
    private const int Deepest = 500;
    private const string QueryLetters = "-._~";
    private const string FormLetters = "*-._";

    /// <summary>A hash as a query sorted by its pairs, a list joined by <c>/</c>, anything else by its text.</summary>
    public static RubyObject Param(RubyObject value) => value switch
    {
        RubyHash hash => new RubyString(Pairs(hash, null, 0) ?? string.Empty),
        RubyList list => new RubyString(Nesting.Joined("/", list.Items.Select(item => Param(item).ToText()))),
        RubyNil or RubyBoolean or RubyString => value,
        _ => new RubyString(value.ToText()),
    };

    /// <summary><c>key=value</c>, with <c>key[inner]</c> for hashes and <c>key[]</c> for lists.</summary>
    public static string Query(RubyObject value, string key) =>
        value is RubyList { Items.Count: 0 } ? Escape(key + "[]", QueryLetters) + "=" : Query(value, key, 0) ?? string.Empty;

    /// <summary>The hash's whole query; null keys none.</summary>
    public static string Query(RubyHash value) => Pairs(value, null, 0) ?? string.Empty;

    /// <summary>The order is kept, nil leaves the key bare, a list repeats its key.</summary>
    public static string Form(RubyHash hash) => Nesting.Joined("&", hash.Pairs.Select(pair => pair.Value is RubyList list
        ? Nesting.Joined("&", list.Items.Select(item => FormPair(pair.Key, item)))
        : FormPair(pair.Key, pair.Value)));

    private static string FormPair(RubyObject key, RubyObject value) =>
        Escape(key.ToText(), FormLetters) + (value is RubyNil ? string.Empty : "=" + Escape(value.ToText(), FormLetters));

    private static string? Query(RubyObject value, string key, int depth) => value switch
    {
        _ when depth > Deepest => throw new RubyException("SystemStackError", "stack level too deep"),
        RubyHash hash => Pairs(hash, key, depth),
        RubyList { Items.Count: 0 } => null,
        RubyList list => Nesting.Joined("&", list.Items.Select(item => Query(item, key + "[]", depth + 1)).OfType<string>()),
        _ => $"{Escape(key, QueryLetters)}={Escape(Param(value).ToText(), QueryLetters)}",
    };

    private static string? Pairs(RubyHash hash, string? outer, int depth)
    {
        var pairs = hash.Pairs
            .Select(pair => Query(pair.Value, outer is null ? Param(pair.Key).ToText() : $"{outer}[{Param(pair.Key).ToText()}]", depth + 1))
            .OfType<string>()
            .Order(StringComparer.Ordinal)
            .ToList();
        return pairs.Count == 0 ? null : Nesting.Joined("&", pairs);
    }

    private static string Escape(string text, string kept)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            var letter = (char)octet;
            _ = char.IsAsciiLetterOrDigit(letter) || kept.Contains(letter) ? escaped.Append(letter)
                : letter == ' ' ? escaped.Append('+')
                : escaped.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
