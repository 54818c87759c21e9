using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Inflection;
using Emulator.Ruby.Library.Times;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// XML as ActiveSupport's <c>to_xml</c> writes it: names with dashes, a <c>type</c> for what is no text, a list's items
/// under the singular of its name.
/// </summary>
internal sealed class XmlText(RubyRun run, XmlOptions options)
{
    private const int Deepest = 500;
    private readonly StringBuilder _text = new();

    public static RubyString Of(RubyRun run, RubyObject value, XmlOptions options)
    {
        var xml = new XmlText(run, options);
        if (!options.SkipsInstruction)
        {
            xml._text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            xml.EndLine();
        }

        xml.Write(options.Root ?? Root(value), value, 0);
        return new RubyString(xml._text.ToString());
    }

    // A list of one class is named by it, a list of hashes and a mixed one is of objects.
    private static string Root(RubyObject value)
    {
        if (value is not RubyList { Items: var items })
        {
            return "hash";
        }

        var type = items.Count == 0 ? RubyNil.Instance.Class : items[0].Class;
        return items.Exists(item => item is RubyHash || item.Class != type)
            ? "objects"
            : Inflections.Pluralize(Words.Underscore(type.Name)).Replace('/', '_');
    }

    private void Write(string key, RubyObject value, int depth)
    {
        run.Step();
        if (depth > Deepest)
        {
            throw new RubyException("SystemStackError", "stack level too deep");
        }

        switch (value)
        {
            case RubyHash hash:
                Open(key, null, depth);
                foreach (var pair in hash.Pairs)
                {
                    Write(pair.Key.ToText(), pair.Value, depth + 1);
                }

                Close(key, depth);
                break;
            case RubyList { Items.Count: 0 }:
                Line(depth, $"<{Tag(key)}{Type("array")}/>");
                break;
            case RubyList list:
                Open(key, "array", depth);
                foreach (var item in list.Items)
                {
                    Write(depth == 0 && options.Children is { } child ? child : Inflections.Singularize(key), item, depth + 1);
                }

                Close(key, depth);
                break;
            case RubyNil:
                Line(depth, $"<{Tag(key)} nil=\"true\"/>");
                break;
            default:
                Line(depth, $"<{Tag(key)}{Type(TypeOf(value))}>{Escaped(value)}</{Tag(key)}>");
                break;
        }
    }

    private void Open(string key, string? type, int depth) => Line(depth, $"<{Tag(key)}{Type(type)}>");

    private void Close(string key, int depth) => Line(depth, $"</{Tag(key)}>");

    private void Line(int depth, string text)
    {
        run.CheckTextLength(_text.Length + text.Length + ((long)depth * options.Indent));
        _text.Append(' ', depth * options.Indent).Append(text);
        EndLine();
    }

    private void EndLine() => _text.Append(options.Indent > 0 ? "\n" : string.Empty);

    private string Type(string? type) => type is null || options.SkipsTypes ? string.Empty : $" type=\"{type}\"";

    // Underscores at either end stay.
    private string Tag(string given)
    {
        var key = options.Camelizes is { } isUpper ? Words.Camelize(given, isUpper) : given;
        var name = key.TrimStart('_');
        var before = key[..^name.Length];
        var middle = name.TrimEnd('_');
        return options.Dasherizes ? before + middle.Replace('_', '-').Replace(' ', '-') + name[middle.Length..] : key;
    }

    private static string? TypeOf(RubyObject value) => value switch
    {
        RubySymbol => "symbol",
        RubyInteger => "integer",
        RubyFloat => "float",
        RubyDecimal => "decimal",
        RubyBoolean => "boolean",
        RubyDate => "date",
        RubyMoment => "dateTime",
        _ => null,
    };

    private static string Escaped(RubyObject value)
    {
        var text = value is RubyMoment moment ? TimeFormat.Of(moment, moment.IsUtc ? "%Y-%m-%dT%H:%M:%SZ" : "%Y-%m-%dT%H:%M:%S%:z") : value.ToText();
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }
}
