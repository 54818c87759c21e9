using System.Text.Json;

namespace Emulator.TrackVia.Server.Tables;

/// <summary>A field type as the wire and the error texts spell it.</summary>
internal static class FieldTypeNames
{
    private static readonly JsonEncodedText[] Wire =
        [.. Enum.GetNames<FieldType>().Select(name => JsonEncodedText.Encode(char.ToLowerInvariant(name[0]) + name[1..]))];

    private static readonly string[] Shouted = [.. Enum.GetNames<FieldType>().Select(name => name.ToUpperInvariant())];

    public static JsonEncodedText OnTheWire(this FieldType type) => Wire[(int)type];

    /// <summary>The type in capitals, as in "is not a valid DATETIME for field".</summary>
    public static string InErrors(this FieldType type) => Shouted[(int)type];
}
