using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>
/// Where a job stands in its recipe: a stack of blocks, the innermost last. It is written with every journalled step,
/// so that a job which was cut off goes on from there.
/// </summary>
public sealed record JobPosition(IReadOnlyList<JobFrame> Frames)
{
    /// <summary>Before the first step.</summary>
    public static readonly JobPosition Start = new([new JobFrame(0, 0)]);

    /// <summary>The innermost block.</summary>
    public JobFrame Top => Frames[^1];

    /// <summary>The same block, one step on.</summary>
    public JobPosition Next() => new([.. Frames.SkipLast(1), Top with { Index = Top.Index + 1 }]);

    public Value ToValue() =>
        ListValue.From(Frames.Select(frame => (Value)RecordValue.Of(("owner", frame.Owner), ("index", frame.Index))));

    public static JobPosition From(Value value) =>
        new([.. ((ListValue)value).Select(frame => new JobFrame(
            JournalValue.Integer(frame["owner"]) ?? 0,
            JournalValue.Integer(frame["index"]) ?? 0))]);
}
