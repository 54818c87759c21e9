using System.Text.Json;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>The refusal of a value that does not fit its field, with the value as the caller wrote it.</summary>
internal static class BadValue
{
    public static RefusedException For(Field field, JsonElement json) =>
        new(Refusals.NotValid(TextOf(json), field.Type.InErrors(), field.Name));

    /// <summary>A text without its quotation marks; anything else as JSON.</summary>
    public static string TextOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
}
