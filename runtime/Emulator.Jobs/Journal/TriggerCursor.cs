using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>How far a recipe's trigger has come.</summary>
/// <param name="Closure">What the next poll is called with; null before the first page is used up.</param>
/// <param name="Taken">
/// How many events of the page after the closure are jobs already: test mode takes one event of a page and must not
/// lose the others. It only matters to triggers without a dedup key.
/// </param>
/// <param name="Version">Counts the moves. A move from an older version is refused: another process came first.</param>
public sealed record TriggerCursor(Value Closure, int Taken, long Version)
{
    public static readonly TriggerCursor Start = new(Value.Null, 0, 0);

    /// <summary>The cursor that replaces this one.</summary>
    public TriggerCursor MoveTo(Value closure, int taken) => new(closure, taken, Version + 1);
}
