using System.Text.Json;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Looks for texts that JSON can spell but no string can hold, such as half of a surrogate pair.</summary>
internal static class JsonTexts
{
    public static bool AreWellFormed(JsonElement json)
    {
        try
        {
            return Visit(json);
        }
        catch (InvalidOperationException)
        {
            // The only way in which a text that was parsed tells that it cannot be read.
            return false;
        }
    }

    private static bool Visit(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().All(member => member.Name is not null && Visit(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().All(Visit),
        JsonValueKind.String => json.GetString() is not null,
        _ => true,
    };
}
