using System.Text.Json;
using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records;

/// <summary>The endpoints that create, update and delete records.</summary>
internal static class RecordWriting
{
    public static void Map(ApiRoutes routes)
    {
        routes.Map("POST", "/openapi/views/{view}/records", Create);
        routes.Map("PUT", "/openapi/views/{view}/records/{record}", Update);
        routes.Map("DELETE", "/openapi/views/{view}/records/all", DeleteAll);
        routes.Map("DELETE", "/openapi/views/{view}/records/{record}", Delete);
    }

    private static Reply Create(Call call)
    {
        var granted = call.View();
        var records = ReadChanges(call, granted, Operations.Create, RecordBody.Records);
        var rows = StoreOf(call, granted).Create(records);
        return RecordReplies.List(StatusCodes.Status201Created, call.State, granted, rows, rows.Count);
    }

    private static Reply Update(Call call)
    {
        var granted = call.View();
        var row = RecordReading.Required(call, granted);
        var changes = ReadChanges(call, granted, Operations.Update, body => [RecordBody.Single(body)])[0];
        var changed = StoreOf(call, granted).Update(row, changes);
        return RecordReplies.List(StatusCodes.Status200OK, call.State, granted, [changed], totalCount: 1);
    }

    private static Reply Delete(Call call)
    {
        var granted = call.View();
        var row = RecordReading.Required(call, granted);
        Call.Require(granted, Operations.Delete);
        return DeleteRows(call, granted, [row]);
    }

    private static Reply DeleteAll(Call call)
    {
        var granted = call.View();
        Call.Require(granted, Operations.Delete);
        return DeleteRows(call, granted, new RecordQuery(call.State, granted).All());
    }

    private static Reply DeleteRows(Call call, GrantedView granted, IReadOnlyList<TableRow> rows)
    {
        var store = StoreOf(call, granted);
        foreach (var row in rows)
        {
            store.Delete(row);
        }

        store.UnlinkChildren(rows.Select(row => row.Id).ToHashSet());
        return Reply.NoContent;
    }

    /// <summary>
    /// Reads the body's changes. A caller whose role lacks the operation learns that (403) before a broken body is reported (400),
    /// but after a field that is not there for the caller (401).
    /// </summary>
    private static IReadOnlyList<IReadOnlyList<FieldChange>> ReadChanges(
        Call call,
        GrantedView granted,
        Operations operation,
        Func<RequestBody, IReadOnlyList<JsonElement>> read)
    {
        try
        {
            return new ChangeReader(call.State, call.Caller.User, granted, operation).Read(read(call.Body));
        }
        catch (RefusedException refused) when (refused.Refusal.Status != StatusCodes.Status401Unauthorized)
        {
            Call.Require(granted, operation);
            throw;
        }
    }

    private static RecordStore StoreOf(Call call, GrantedView granted) =>
        new(call.State, granted.View.Table, call.Caller.User.Id);
}
