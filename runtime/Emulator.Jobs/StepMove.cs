using Emulator.Jobs.Journal;

namespace Emulator.Jobs;

/// <summary>What one move of the walk did: the records that it leaves, and where the job goes on.</summary>
/// <param name="Records">In order; none for a move that only finds its way.</param>
/// <param name="Next">Null ends the job.</param>
internal sealed record StepMove(IReadOnlyList<StepRecord> Records, JobPosition? Next)
{
    /// <summary>True for a move that worked on the job alone.</summary>
    public bool MayWait { get; init; } = true;

    /// <summary>Why the job ends; null for a success, and while it goes on.</summary>
    public Failure? Failure { get; init; }

    public static StepMove To(JobPosition? next) => new([], next);

    public static StepMove Of(StepRecord record, JobPosition? next) => new([record], next);
}
