using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Jobs.Triggers;

/// <summary>An event that has no job yet.</summary>
/// <param name="Data">The event as steps see it.</param>
/// <param name="Title">What its job is called.</param>
/// <param name="DedupKey">What it is recognised by, masked; null when nothing does.</param>
/// <param name="Cursor">Where the cursor goes with it; null for an event that was delivered.</param>
internal sealed record FoundEvent(RecordValue Data, string Title, string? DedupKey, TriggerCursor? Cursor);
