using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>Reads drop-down and checkbox values; each must be one of the field's choices.</summary>
internal static class ChoiceReader
{
    public static TextValue One(Field field, JsonElement json) => new(Known(field, json));

    /// <summary>
    /// A list of choices, or the text with commas that the published connector sends; an empty one clears.
    /// </summary>
    public static ChoicesValue? Several(Field field, JsonElement json)
    {
        var chosen = json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().Select(choice => Known(field, choice)).ToList(),
            JsonValueKind.String => Split(json.GetString()!).Select(choice => Known(field, choice)).ToList(),
            _ => throw BadValue.For(field, json),
        };
        return chosen.Count == 0 ? null : new ChoicesValue([.. chosen.Distinct()]);
    }

    private static string[] Split(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Known(Field field, JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? Known(field, json.GetString()!) : throw BadValue.For(field, json);

    private static string Known(Field field, string choice) => field.Choices.Contains(choice)
        ? choice
        : throw new RefusedException(ProposedRefusals.NotAChoice(choice, field.Name));
}
