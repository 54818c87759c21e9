using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Schema;

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

    /// <summary>The fields as a connector gives them; a schema that is none gives none.</summary>
    public static IReadOnlyList<Field> Fields(Value written)
    {
        try
        {
            return FieldReader.Read(ListValue.From(Read(written)));
        }
        catch (SchemaException)
        {
            // Somebody's editor wrote it: the data goes on as it is.
            return [];
        }
    }

    /// <summary>An object of these fields.</summary>
    public static Field Group(string name, string label, Value written) => new()
    {
        Name = name,
        Label = label,
        Type = "object",
        Properties = Fields(written),
        Source = RecordValue.Of(("name", name), ("label", label), ("type", "object"), ("properties", ListValue.From(Read(written)))),
    };

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
