using System.Globalization;
using System.Text;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility;

/// <summary>Input values as recipes write them: numbers and truths are mostly texts (recipe-format 6.1).</summary>
internal static class Written
{
    public static bool IsTrue(Value value) => value is BooleanValue { Truth: true } or TextValue { Text: "true" or "True" };

    /// <summary>The text of any scalar; null for nothing and for an empty text.</summary>
    public static string? Text(Value value) => value switch
    {
        NullValue or TextValue { Text: "" } => null,
        TextValue text => text.Text,
        BinaryValue bytes => Encoding.UTF8.GetString(bytes.Bytes.Span),
        DateValue day => day.ToIso(),
        TimeValue time => time.ToIso(),
        _ => value.ToString(),
    };

    /// <exception cref="ConnectorException">The field is empty (runtime-semantics 5.6).</exception>
    public static string Required(RecordValue input, string key, string label) => Text(input[key]) ?? throw Missing(label);

    public static ConnectorException Missing(string label) => new(FailureKind.Input, $"'{label}' must be present");

    /// <exception cref="ConnectorException">Something stands there that is no whole number in these bounds.</exception>
    public static int Whole(Value value, string label, int otherwise, int most)
    {
        if (Text(value) is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new ConnectorException(FailureKind.Input, $"'{label}' is a whole number from 0 to {most}, not {text}");
    }

    /// <summary>A list as it is, nothing as none, anything else as a list of it.</summary>
    public static IReadOnlyList<Value> Items(Value given) => given switch
    {
        ListValue list => list,
        NullValue => [],
        _ => [given],
    };

    /// <summary>The bytes of a file's content: bytes as they are, a text in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes(Value value) =>
        value is BinaryValue bytes ? bytes.Bytes : Encoding.UTF8.GetBytes(Text(value) ?? string.Empty);

    /// <summary>Text where the bytes are UTF-8, else the bytes.</summary>
    public static Value TextOrBytes(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return new BinaryValue(bytes);
        }
    }
}
