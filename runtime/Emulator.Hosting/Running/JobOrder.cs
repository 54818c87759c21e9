using Emulator.Hosting.Logging;
using Emulator.Jobs;
using Emulator.Jobs.Journal;

namespace Emulator.Hosting.Running;

/// <summary>How a person wants a job to be run, wherever its event comes from.</summary>
public record JobOrder
{
    /// <summary>Other connections for this run: reference or provider to connection name.</summary>
    public IReadOnlyDictionary<string, string> Connections { get; init; } = new Dictionary<string, string>();

    /// <summary>Told of the job once it is running, before its first step.</summary>
    public Action<Job> Started { get; init; } = _ => { };

    /// <summary>Told of every record of the journal as it is written, masked.</summary>
    public Action<StepRecord> Journalled { get; init; } = _ => { };

    internal JobOptions Options(RequestLog log) => new()
    {
        Started = Started,
        Journalled = step =>
        {
            log.Write(step);
            Journalled(step);
        },
    };
}
