using Emulator.Values;
using Emulator.Values.Schema;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>What a connection's field may hold by its type in the connector. A blank always fits: it means not given.</summary>
internal static class FieldKind
{
    /// <summary>What the field must be, in words, when the value is something else; null when it fits.</summary>
    public static string? Mismatch(Field field, Value value)
    {
        if (value.IsNull || value is TextValue { Text: var text } && string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // In quotes or not, typed at a prompt or written by hand: what counts is what it reads as.
        var meant = value is TextValue written ? CoreSchema.Read(written.Text.Trim()) : value;
        return field.Type switch
        {
            "integer" when !IsWhole(meant) => "a whole number",
            "number" when meant.Kind is not (ValueKind.Integer or ValueKind.Number) && !IsWhole(meant) => "a number",
            "boolean" when meant.Kind != ValueKind.Boolean => "true or false",
            "string" when value.Kind is ValueKind.List or ValueKind.Record => "a text",
            _ => null,
        };
    }

    // YAML leaves 007 a text because the zeros would be lost; as an id it is a number all the same.
    private static bool IsWhole(Value value) =>
        value.Kind == ValueKind.Integer || (value is TextValue { Text.Length: > 0 } text && text.Text.All(char.IsAsciiDigit));
}
