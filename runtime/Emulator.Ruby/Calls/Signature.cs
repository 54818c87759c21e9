using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Calls;

/// <summary>
/// A method's name and parameters, written once as Ruby would: <c>ljust(width, pad = ' ')</c>, <c>to_date(format: nil)</c>,
/// <c>zip(*lists)</c>, <c>map(&amp;block)</c>, <c>[](index, length = nil)</c>. It counts arguments and documents.
/// </summary>
public sealed class Signature
{
    private Signature(string text, string name, IReadOnlyList<string> parameters)
    {
        Text = text;
        Name = name;
        var values = parameters.Where(parameter => !IsKeyword(parameter) && parameter[0] is not ('*' or '&')).ToList();
        Required = values.Count(parameter => !parameter.Contains('=', StringComparison.Ordinal));
        HasRest = parameters.Any(parameter => parameter[0] == '*' && !parameter.StartsWith("**", StringComparison.Ordinal));
        Most = HasRest ? int.MaxValue : values.Count;
        Keywords = [.. parameters.Where(IsKeyword).Select(parameter => parameter[..parameter.IndexOf(':', StringComparison.Ordinal)])];
        HasKeywordRest = parameters.Any(parameter => parameter.StartsWith("**", StringComparison.Ordinal));
        TakesKeywords = Keywords.Count > 0 || HasKeywordRest;
        TakesBlock = parameters.Any(parameter => parameter[0] == '&');
    }

    /// <summary>As written in the table.</summary>
    public string Text { get; }

    public string Name { get; }

    public int Required { get; }

    public int Most { get; }

    public bool HasRest { get; }

    public IReadOnlyList<string> Keywords { get; }

    public bool HasKeywordRest { get; }

    public bool TakesBlock { get; }

    public bool TakesKeywords { get; }

    /// <summary><c>1</c>, <c>0..1</c>, <c>1+</c>: how Ruby's message names the count.</summary>
    public string Expected => HasRest ? $"{Required}+" : Required == Most ? $"{Required}" : $"{Required}..{Most}";

    public static Signature Parse(string text)
    {
        var open = text.IndexOf('(', 1);
        return open < 0
            ? new Signature(text, text, [])
            : new Signature(text, text[..open], text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Nothing when these may be passed, else Ruby's error.</summary>
    public RubyException? Refuse(in Arguments arguments)
    {
        if (arguments.Count < Required || arguments.Count > Most)
        {
            return RubyErrors.ArgumentCount(arguments.Count, Expected);
        }

        if (arguments.Keywords is not { } given || HasKeywordRest)
        {
            return null;
        }

        var unknown = given.Pairs.Where(pair => !Keywords.Contains(pair.Key.ToText())).Select(pair => pair.Key.Inspect()).ToList();
        return unknown.Count switch
        {
            0 => null,
            1 => RubyErrors.Argument($"unknown keyword: {unknown[0]}"),
            _ => RubyErrors.Argument($"unknown keywords: {string.Join(", ", unknown)}"),
        };
    }

    // A comma or colon within a default, such as "%u%n", never occurs in the tables.
    private static bool IsKeyword(string parameter) =>
        parameter.IndexOf(':', StringComparison.Ordinal) is > 0 and var at && !parameter[..at].Contains('=', StringComparison.Ordinal);
}
