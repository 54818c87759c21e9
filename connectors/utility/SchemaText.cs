using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility;

/// <summary>The schemas that travel as JSON text inside an input; some files hold the list itself (recipe-format 11).</summary>
internal static class SchemaText
{
    /// <summary>The fields as records; none for a text that is no list of fields.</summary>
    public static IReadOnlyList<RecordValue> Read(Value written)
    {
        var fields = written is TextValue { Text.Length: > 0 } text ? Parse(text.Text) : written;
        return fields is ListValue list ? [.. list.OfType<RecordValue>().Where(field => NameOf(field).Length > 0)] : [];
    }

    public static string NameOf(RecordValue field) => field["name"].AsText() ?? string.Empty;

    /// <summary>Null for a text that is no JSON.</summary>
    public static Value Parse(string text)
    {
        try
        {
            return PlainJson.Read(text);
        }
        catch (JsonException)
        {
            return Value.Null;
        }
    }
}
