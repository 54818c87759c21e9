namespace Emulator.Jobs;

/// <summary>Another runner, here or in another process, has the job at this moment.</summary>
public sealed class JobTakenException(string jobId)
    : Exception($"job {jobId} is running at this moment, here or in another process; emulator jobs show {jobId} shows how far it is")
{
    public string JobId { get; } = jobId;
}
