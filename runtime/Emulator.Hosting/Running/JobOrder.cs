using Emulator.Hosting.Logging;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Stubs;

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

    /// <summary>Which steps are answered by made-up data.</summary>
    public StubChoice Stubs { get; init; } = StubChoice.None;

    /// <summary>Properties of this run alone, over those of the workspace.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    internal JobOptions Options(RequestLog log, WorkspaceSettings settings) => Options(settings) with
    {
        Journalled = step =>
        {
            log.Write(step);
            Journalled(step);
        },
    };

    internal JobOptions Options(WorkspaceSettings settings) => new()
    {
        Connections = Connections,
        Properties = settings.Properties.Concat(Properties).GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Last().Value),
        Stubs = Stubs,
        Limits = settings.Limits,
        WaitsReally = settings.WaitsReally,
        Started = Started,
    };
}
