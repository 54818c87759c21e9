using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>The two envelopes of records: a list with its total count, and one record as an object.</summary>
internal static class RecordReplies
{
    public static Reply List(int status, ServiceState state, GrantedView granted, IEnumerable<TableRow> rows, int totalCount)
    {
        var records = new RecordWriter(state, granted);
        return Reply.Json(status, json =>
        {
            json.WriteStartObject();
            StructureWriter.Write(json, granted);
            json.WriteStartArray("data");
            foreach (var row in rows)
            {
                records.Write(json, row);
            }

            json.WriteEndArray();
            json.WriteNumber("totalCount", totalCount);
            json.WriteEndObject();
        });
    }

    public static Reply One(int status, ServiceState state, GrantedView granted, TableRow row) =>
        Reply.Json(status, json =>
        {
            json.WriteStartObject();
            StructureWriter.Write(json, granted);
            json.WritePropertyName("data");
            new RecordWriter(state, granted).Write(json, row);
            json.WriteEndObject();
        });
}
