using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulator.Yaml.Json;

/// <summary>Writes nodes as JSON as the platform writes its files: two spaces, every sign as itself.</summary>
public static class JsonWriter
{
    private static readonly JsonSerializerOptions Texts = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="node">A scalar that is plain is written as it stands: a number, a truth value, null.</param>
    /// <param name="isIndented">False for one line without blanks.</param>
    public static string Write(YamlNode node, bool isIndented = true)
    {
        var text = new StringBuilder();
        Write(text, node, isIndented ? 0 : -1);
        return text.ToString();
    }

    private static void Write(StringBuilder text, YamlNode node, int depth)
    {
        switch (node)
        {
            case YamlMap map:
                Members(text, map.Entries, '{', '}', depth, entry =>
                {
                    text.Append(Quoted(entry.Key)).Append(depth < 0 ? ":" : ": ");
                    Write(text, entry.Value, depth < 0 ? depth : depth + 1);
                });
                break;
            case YamlList list:
                Members(text, list, '[', ']', depth, item => Write(text, item, depth < 0 ? depth : depth + 1));
                break;
            case YamlScalar { IsPlain: true } scalar when scalar.ToValue() is not Values.TextValue:
                text.Append(scalar.ToValue() is Values.NullValue ? "null" : scalar.Text);
                break;
            case YamlScalar scalar:
                text.Append(Quoted(scalar.Text));
                break;
        }
    }

    private static void Members<T>(
        StringBuilder text, IReadOnlyList<T> members, char open, char close, int depth, Action<T> write)
    {
        text.Append(open);
        for (var index = 0; index < members.Count; index++)
        {
            text.Append(index > 0 ? "," : string.Empty);
            NewLine(text, depth < 0 ? depth : depth + 1);
            write(members[index]);
        }

        if (members.Count > 0)
        {
            NewLine(text, depth);
        }

        text.Append(close);
    }

    private static void NewLine(StringBuilder text, int depth)
    {
        if (depth >= 0)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Texts);
}
