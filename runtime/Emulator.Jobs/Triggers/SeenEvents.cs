using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Jobs.Triggers;

/// <summary>Tells events that have their job already from new ones, by the connector's dedup key (runtime-semantics.md 2.4).</summary>
internal sealed class SeenEvents(IJobHistory history, JournalMask mask)
{
    /// <summary>The key by which the event, as the connector gave it, is recognised; null when nothing does.</summary>
    public async ValueTask<string?> KeyAsync(TriggerCall call, Value raw, CancellationToken cancellation) =>
        call is { Trigger.Dedup: { } dedup, Options.Deduplicate: true }
            ? mask.Apply(await dedup(raw, cancellation))
            : null;

    public async ValueTask<bool> HasAsync(TriggerCall call, string? key, CancellationToken cancellation) =>
        key is not null && await history.HasSeenAsync(call.Recipe.Id, key, cancellation);
}
