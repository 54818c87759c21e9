using Emulator.Jobs.Journal;
using Emulator.Jobs.Steps;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Triggers;

/// <summary>Asks a polling trigger, page after page, for the earliest event that has no job yet (runtime-semantics.md 1.7, 2.3).</summary>
internal sealed class EventPoll(IJobHistory history, SeenEvents seen, JournalMask mask, TimeProvider time)
{
    /// <summary>The event, or null when the service has none.</summary>
    public async Task<FoundEvent?> FindAsync(TriggerCall call, CancellationToken cancellation)
    {
        var cursor = await history.CursorAsync(call.Recipe.Id, cancellation);
        for (var polls = 0; polls < call.Options.Limits.EmptyPolls; polls++)
        {
            var page = await PollAsync(call, cursor.Closure, cancellation);
            if (await EarliestAsync(call, page, cursor, cancellation) is { } found)
            {
                return found;
            }

            // The page is used up: the next poll begins behind it, now and in later runs.
            var behind = Behind(cursor, page);
            cursor = behind == cursor || await history.MoveCursorAsync(call.Recipe.Id, Masked(behind), cancellation)
                ? behind
                : await history.CursorAsync(call.Recipe.Id, cancellation);
            if (!page.CanPollMore)
            {
                return null;
            }
        }

        return null;
    }

    private async Task<PollPage> PollAsync(TriggerCall call, Value closure, CancellationToken cancellation)
    {
        var arguments = new PollCall(call.Input, closure, call.Schema.Input, call.Schema.Output);
        var page = await call.Limit.RunAsync(
            time, token => call.Trigger.Poll!(call.Operation, arguments, token).AsTask(), cancellation);
        var most = call.Options.Limits.EventsPerPoll;
        return page.Events.Count <= most
            ? page
            : throw new StepException(
                FailureKind.Plugin,
                "Too many events",
                $"one poll gave {page.Events.Count} events, at most {most} are taken (limit events_per_poll)");
    }

    private async Task<FoundEvent?> EarliestAsync(
        TriggerCall call, PollPage page, TriggerCursor cursor, CancellationToken cancellation)
    {
        // Without a key nothing but their number tells which events of the page have their job.
        var first = call.Trigger.Dedup is null ? cursor.Taken : 0;
        for (var index = first; index < page.Events.Count; index++)
        {
            var raw = page.Events[index];
            var key = await seen.KeyAsync(call, raw, cancellation);
            if (await seen.HasAsync(call, key, cancellation))
            {
                continue;
            }

            // The cursor stays before the page: its other events have no job yet.
            var data = call.Parse(raw);
            if (!call.Takes(data))
            {
                continue;
            }

            return new FoundEvent(data, Title(call, data), key, cursor.MoveTo(cursor.Closure, index + 1));
        }

        return null;
    }

    // A connector that gives no next_poll keeps the closure (connector-sdk.md 5.1); then only the count tells that the
    // page is used up.
    private static TriggerCursor Behind(TriggerCursor cursor, PollPage page)
    {
        if (page.NextPoll.IsNull || page.NextPoll.Equals(cursor.Closure))
        {
            return cursor;
        }

        return cursor.MoveTo(page.NextPoll, 0);
    }

    private TriggerCursor Masked(TriggerCursor cursor) => cursor with { Closure = mask.Apply(cursor.Closure) };

    private static string Title(TriggerCall call, RecordValue data) =>
        TriggerTitle.Of(call.Recipe, data, call.Schema.Output);
}
