using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>The endpoints that read records: list, find and one record.</summary>
internal static class RecordReading
{
    public static void Map(ApiRoutes routes)
    {
        // Three spellings of the list appear in the documentation and the clients.
        routes.Map("GET", "/openapi/views/{view}", List);
        routes.Map("GET", "/openapi/views/{view}/records", List);
        routes.Map("GET", "/api/v1/views/{view}/records", List);
        routes.Map("GET", "/openapi/views/{view}/find", Find);
        routes.Map("GET", "/openapi/views/{view}/records/{record}", One);
    }

    /// <summary>The record of the path; refused as missing when the view does not show it.</summary>
    public static TableRow Required(Call call, GrantedView granted)
    {
        var id = call.Id("record");
        return new RecordQuery(call.State, granted).Find(id)
            ?? throw new RefusedException(call.State.Settings.MissingRecordStatus == StatusCodes.Status404NotFound
                ? ProposedRefusals.NotFound
                : Refusals.Record(id));
    }

    private static Reply List(Call call)
    {
        var granted = call.View();
        return Paged(call, granted, new RecordQuery(call.State, granted).All());
    }

    private static Reply Find(Call call)
    {
        var granted = call.View();
        return Paged(call, granted, new RecordQuery(call.State, granted).Search(call.Query("q") ?? ""));
    }

    private static Reply One(Call call)
    {
        var granted = call.View();
        return RecordReplies.One(StatusCodes.Status200OK, call.State, granted, Required(call, granted));
    }

    private static Reply Paged(Call call, GrantedView granted, IReadOnlyList<TableRow> rows)
    {
        var page = Page.Of(call, Limits.DefaultPage);
        return RecordReplies.List(
            StatusCodes.Status200OK, call.State, granted, rows.Skip(page.Start).Take(page.Max), rows.Count);
    }
}
