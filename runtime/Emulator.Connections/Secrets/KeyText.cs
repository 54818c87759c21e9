using System.Text;
using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Secrets;

/// <summary>A key of the ring as JSON text and back.</summary>
internal static class KeyText
{
    private const int PresentFormat = 1;

    public static byte[] Write(StoredKey key) => Encoding.UTF8.GetBytes(PlainJson.Write(
        RecordValue.Of(
            ("format", PresentFormat),
            ("id", key.KeyId.ToString()),
            ("created", StoredMoment.Write(key.CreationDate)),
            ("activated", StoredMoment.Write(key.ActivationDate)),
            ("expires", StoredMoment.Write(key.ExpirationDate)),
            ("master_key", Convert.ToBase64String(key.Master.Span))),
        indented: true));

    /// <summary>The key, or null for what is not one of this format.</summary>
    public static StoredKey? Read(byte[] bytes)
    {
        try
        {
            var stored = PlainJson.Read(bytes);
            return stored["format"].Equals(Value.Of(PresentFormat)) ? Read(stored) : null;
        }
        catch (Exception damaged) when (damaged is JsonException or FormatException or InvalidCastException or ArgumentException)
        {
            return null;
        }
    }

    private static StoredKey Read(Value stored) => new(
        Guid.Parse(Text(stored["id"])),
        StoredMoment.Read(stored["created"]),
        StoredMoment.Read(stored["activated"]),
        StoredMoment.Read(stored["expires"]),
        Master(Text(stored["master_key"])));

    private static byte[] Master(string text) =>
        Convert.FromBase64String(text) is { Length: StoredKey.MasterLength } master ? master : throw new FormatException("no master key of 512 bits");

    private static string Text(Value stored) => ((TextValue)stored).Text;
}
