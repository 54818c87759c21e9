using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>
/// Where a job stands in its recipe: a stack of blocks, the innermost last. It is written with the journal, so that a
/// job which was cut off goes on from there.
/// </summary>
public sealed record JobPosition(IReadOnlyList<JobFrame> Frames)
{
    /// <summary>Before the first step.</summary>
    public static readonly JobPosition Start = new([new JobFrame(0, 0)]);

    /// <summary>The innermost block.</summary>
    public JobFrame Top => Frames[^1];

    /// <summary>The same block, one step on.</summary>
    public JobPosition Next() => WithTop(Top with { Index = Top.Index + 1 });

    /// <summary>The same block from its first step, one round on.</summary>
    public JobPosition Again() => WithTop(new JobFrame(Top.Owner, 0, Top.Round + 1));

    /// <summary>The first step of a block inside.</summary>
    public JobPosition Enter(int owner) => new([.. Frames, new JobFrame(owner, 0)]);

    /// <summary>Behind the step whose block this is.</summary>
    public JobPosition Leave() => Above(1).Next();

    /// <summary>Without the innermost blocks, that many.</summary>
    public JobPosition Above(int levels)
    {
        var frames = new JobFrame[Frames.Count - levels];
        for (var index = 0; index < frames.Length; index++)
        {
            frames[index] = Frames[index];
        }

        return new JobPosition(frames);
    }

    public Value ToValue() =>
        ListValue.From(Frames.Select(frame =>
            (Value)RecordValue.Of(("owner", frame.Owner), ("index", frame.Index), ("round", frame.Round))));

    public static JobPosition From(Value value) =>
        new([.. ((ListValue)value).Select(frame => new JobFrame(
            JournalValue.Integer(frame["owner"]) ?? 0,
            JournalValue.Integer(frame["index"]) ?? 0,
            JournalValue.Integer(frame["round"]) ?? 0))]);

    private JobPosition WithTop(JobFrame top)
    {
        var frames = new JobFrame[Frames.Count];
        for (var index = 0; index < frames.Length - 1; index++)
        {
            frames[index] = Frames[index];
        }

        frames[^1] = top;
        return new JobPosition(frames);
    }
}
