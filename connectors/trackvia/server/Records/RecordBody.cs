using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>Reads the records of a body: <c>{"data":[{field:value}]}</c>.</summary>
internal static class RecordBody
{
    public static IReadOnlyList<JsonElement> Records(RequestBody body)
    {
        var json = body.Json();
        if (json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("data", out var data)
            || data.ValueKind != JsonValueKind.Array
            || data.EnumerateArray().Any(record => record.ValueKind != JsonValueKind.Object))
        {
            throw new RefusedException(ProposedRefusals.NoData);
        }

        return [.. data.EnumerateArray()];
    }

    /// <summary>The one record of an update.</summary>
    public static JsonElement Single(RequestBody body)
    {
        var records = Records(body);
        return records.Count == 1 ? records[0] : throw new RefusedException(ProposedRefusals.OneRecord);
    }
}
