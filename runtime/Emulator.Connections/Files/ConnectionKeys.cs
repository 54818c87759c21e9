using Emulator.Values;
using Emulator.Yaml.Keys;

namespace Emulator.Connections.Files;

/// <summary>The keys of a connection file (design section 5): what the reader knows and editors complete.</summary>
public static class ConnectionKeys
{
    internal static readonly FileKey[] All =
    [
        new("name", "The name by which recipes refer to it.", KeySchema.Text, IsRequired: true),
        new("connector", "The connector's name.", KeySchema.Text, IsRequired: true),
        new("authentication", "The key of one of the connector's authorization options.", KeySchema.Text),
        new("fields", "The connection's settings; a secret is none of them.", KeySchema.OneOf(KeySchema.MapOf(KeySchema.Any), KeySchema.OfTypes("null"))),
        new("secrets", "Keys that the secret store holds, or a map of them to \"${env:NAME}\".", KeySchema.OneOf(
            KeySchema.ListOf(KeySchema.Text), KeySchema.MapOf(Environment), KeySchema.OfTypes("null"))),
        new("description", "What it is for.", KeySchema.Any),
    ];

    /// <summary>The JSON Schema of <c>*.connection.yaml</c>.</summary>
    public static RecordValue Schema() => KeySchema.Document("Connection of the emulator", KeySchema.Map(All));

    // A secret itself must never stand in the file.
    private static RecordValue Environment => KeySchema.OneOf(
        RecordValue.Of(("type", "string"), ("pattern", "^\\$\\{env:[A-Za-z_][A-Za-z0-9_]*\\}$")), KeySchema.OfTypes("null"));
}
