using System.Text;
using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Secrets;

/// <summary>A stored record as JSON text and back; readable, because people look into state folders.</summary>
internal static class RecordText
{
    public static byte[] Write(ConnectionRecord record) => Encoding.UTF8.GetBytes(PlainJson.Write(
        RecordValue.Of(
            ("format", ConnectionRecord.PresentFormat),
            ("name", record.Name),
            ("state", record.Status.State.ToString()),
            ("at", record.Status.At is { } at ? StoredMoment.Write(at) : null),
            ("reason", record.Status.Reason),
            ("identity", record.Status.Identity),
            ("version", record.Version),
            ("history", ListValue.From(record.History.Select(Write))),
            ("fingerprint", Write(record.Fingerprint)),
            ("secrets", Write(record.Secrets)),
            ("tokens", Write(record.Tokens))),
        indented: true));

    /// <summary>The record, or null for what is not one of this format.</summary>
    public static ConnectionRecord? Read(byte[] bytes)
    {
        try
        {
            var stored = PlainJson.Read(bytes);
            return stored["format"].Equals(Value.Of(ConnectionRecord.PresentFormat)) ? Read(stored) : null;
        }
        catch (Exception damaged) when (damaged is JsonException or FormatException or InvalidCastException or ArgumentException)
        {
            return null;
        }
    }

    private static ConnectionRecord Read(Value stored) => new()
    {
        Name = ((TextValue)stored["name"]).Text,
        Status = new ConnectionStatus(
            Enum.Parse<ConnectionState>(((TextValue)stored["state"]).Text),
            stored["at"].IsNull ? null : StoredMoment.Read(stored["at"]),
            (stored["reason"] as TextValue)?.Text)
        {
            Identity = (stored["identity"] as TextValue)?.Text,
        },
        Version = (int)((IntegerValue)stored["version"]).Small,
        History = [.. ((ListValue)stored["history"]).Select(Version)],
        Fingerprint = Texts(stored["fingerprint"]),
        Secrets = Texts(stored["secrets"]),
        Tokens = Texts(stored["tokens"]),
    };

    private static ConnectionVersion Version(Value stored) => new(
        (int)((IntegerValue)stored["version"]).Small,
        StoredMoment.Read(stored["at"]),
        (stored["authentication"] as TextValue)?.Text,
        [.. ((ListValue)stored["changes"]).Select(change => ((TextValue)change).Text)]);

    private static RecordValue Write(ConnectionVersion version) => RecordValue.Of(
        ("version", version.Version),
        ("at", StoredMoment.Write(version.At)),
        ("authentication", version.Authentication),
        ("changes", ListValue.From(version.Changes.Select(change => Value.Of(change)))));

    private static RecordValue Write(SortedTexts texts) =>
        RecordValue.From(texts.Keys.Select(key => KeyValuePair.Create(key, Value.Of(texts.Find(key)))));

    private static SortedTexts Texts(Value stored)
    {
        var texts = new Dictionary<string, string>();
        foreach (var (key, text) in (RecordValue)stored)
        {
            texts[key] = ((TextValue)text).Text;
        }

        return new SortedTexts(texts);
    }
}
