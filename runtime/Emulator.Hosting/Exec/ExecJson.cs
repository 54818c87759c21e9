using System.Text;
using System.Text.Unicode;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>A result as it is printed: times with milliseconds; bytes as text where they are any, else as <c>0x…</c>.</summary>
internal static class ExecJson
{
    private const int ShownBytes = 128;

    public static Value Of(Value value) => value switch
    {
        TimeValue time => time.Moment.ToString(
            time.Moment.Offset == TimeSpan.Zero && time.Zone is null ? "yyyy-MM-dd'T'HH:mm:ss.fff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fffzzz",
            System.Globalization.CultureInfo.InvariantCulture),
        BinaryValue bytes => Text(bytes.Bytes.Span),
        ListValue list => ListValue.From(list.Select(Of)),
        RecordValue record => RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        NumberValue { Number: var number } when !double.IsFinite(number) => Value.Null,
        _ => value,
    };

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var shown = "0x" + Convert.ToHexStringLower(bytes[..Math.Min(ShownBytes, bytes.Length)]);
        return bytes.Length > ShownBytes ? $"{shown}…({bytes.Length - ShownBytes} bytes more)" : shown;
    }
}
