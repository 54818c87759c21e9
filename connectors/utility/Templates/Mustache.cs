using System.Net;
using System.Text;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Templates;

/// <summary>
/// Fills message templates, which are Mustache-like (recipe-format 14.3): <c>{{name}}</c> escaped for HTML,
/// <c>{{{name}}}</c> and <c>{{&amp;name}}</c> as they are, sections, inverted sections, comments, dotted names, <c>{{.}}</c>.
/// Partials and changed delimiters are not known.
/// </summary>
internal static class Mustache
{
    private const int Deepest = 50;

    /// <exception cref="ConnectorException">A tag or a section that is not closed.</exception>
    public static string Fill(string template, Value data)
    {
        var text = new StringBuilder();
        var end = Write(template, 0, null, [data], text, isShown: true);
        return end == template.Length
            ? text.ToString()
            : throw new ConnectorException(FailureKind.Input, "the template closes a section that it has not opened");
    }

    // Gives the place behind the closing tag of the section, or the end.
    private static int Write(string template, int at, string? section, List<Value> scopes, StringBuilder text, bool isShown)
    {
        if (scopes.Count > Deepest)
        {
            throw new ConnectorException(FailureKind.Input, $"the template's sections lie more than {Deepest} deep in each other");
        }

        while (template.IndexOf("{{", at, StringComparison.Ordinal) is var open and >= 0)
        {
            text.Append(isShown ? template.AsSpan(at, open - at) : []);
            var isRaw = template.AsSpan(open).StartsWith("{{{");
            var close = template.IndexOf(isRaw ? "}}}" : "}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                throw new ConnectorException(FailureKind.Input, $"the template has a tag that is not closed: {template[open..Math.Min(template.Length, open + 30)]}");
            }

            var tag = template[(open + (isRaw ? 3 : 2))..close].Trim();
            at = close + (isRaw ? 3 : 2);
            switch (tag)
            {
                case ['!', ..]:
                    break;
                case ['/', .. var name]:
                    return name.Trim() == section
                        ? at
                        : throw new ConnectorException(FailureKind.Input, $"the template closes {name.Trim()}, and {section ?? "nothing"} is open");
                case ['#' or '^', .. var name]:
                    at = Section(template, at, name.Trim(), tag[0] == '^', scopes, text, isShown);
                    break;
                case ['&', .. var name]:
                    text.Append(isShown ? Written.Text(Find(name.Trim(), scopes)) : null);
                    break;
                default:
                    var value = Written.Text(Find(tag, scopes));
                    text.Append(!isShown ? null : isRaw ? value : WebUtility.HtmlEncode(value));
                    break;
            }
        }

        text.Append(isShown ? template.AsSpan(at) : []);
        return section is null
            ? template.Length
            : throw new ConnectorException(FailureKind.Input, $"the template does not close its section {section}");
    }

    private static int Section(string template, int at, string name, bool isInverted, List<Value> scopes, StringBuilder text, bool isShown)
    {
        var value = Find(name, scopes);
        IReadOnlyList<Value> rounds = isInverted
            ? value.IsBlank ? [Value.Null] : []
            : value is ListValue list ? list : value.IsBlank ? [] : [value];
        if (!isShown || rounds.Count == 0)
        {
            return Write(template, at, name, scopes, text, isShown: false);
        }

        var end = at;
        foreach (var round in rounds)
        {
            end = Write(template, at, name, [.. scopes, round], text, isShown: true);
        }

        return end;
    }

    // From the innermost section outward, as Mustache has it.
    private static Value Find(string name, List<Value> scopes)
    {
        if (name == ".")
        {
            return scopes[^1];
        }

        var words = name.Split('.');
        for (var depth = scopes.Count - 1; depth >= 0; depth--)
        {
            if (scopes[depth] is RecordValue record && record.Has(words[0]))
            {
                return words.Aggregate((Value)record, (value, word) => value[word]);
            }
        }

        return Value.Null;
    }
}
