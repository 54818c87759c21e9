using System.Buffers;
using System.Text.Json;
using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Records;

/// <summary>
/// Turns a change of a record into deliveries to the webhooks of all views that show it. A record that an update brings into a
/// view counts as updated, one that it takes out of a view tells nobody: both are proposed.
/// </summary>
internal static class RecordEvents
{
    /// <param name="state">The service.</param>
    /// <param name="table">Table of the record.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="before">The record before; null when it was created.</param>
    /// <param name="after">The record after; null when it was deleted.</param>
    public static void Raise(ServiceState state, Table table, HookEvent happened, TableRow? before, TableRow? after)
    {
        var row = after ?? before!;
        foreach (var hook in state.Hooks.Hooks)
        {
            if (hook.Event == happened
                && state.Views[hook.View].Table == table
                && HookRights.ViewOf(state, hook) is { } granted
                && new RecordQuery(state, granted).Shows(row))
            {
                state.Hooks.Enqueue(new HookDelivery(hook, Payload(state, granted, row), Attempt: 1, state.Clock.Now));
            }
        }
    }

    /// <summary>A list with one record: receivers take every element, older ones only the first.</summary>
    private static ReadOnlyMemory<byte> Payload(ServiceState state, GrantedView granted, TableRow row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            new RecordWriter(state, granted).Write(json, row);
            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }
}
