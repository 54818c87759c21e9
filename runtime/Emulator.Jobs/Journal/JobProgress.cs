namespace Emulator.Jobs.Journal;

/// <summary>How far a job has come.</summary>
/// <param name="LastSequence">The sequence of its last journalled record.</param>
/// <param name="Position">Where it goes on.</param>
/// <param name="Failure">The failure of that last record; the job then only has to be ended.</param>
public sealed record JobProgress(int LastSequence, JobPosition Position, Failure? Failure = null);
