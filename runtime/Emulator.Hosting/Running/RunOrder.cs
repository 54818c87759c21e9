using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Hosting.Running;

/// <summary>One job that a person asks for.</summary>
public sealed record RunOrder
{
    /// <summary>The recipe's file, absolute.</summary>
    public required string RecipePath { get; init; }

    /// <summary>The trigger event; null asks the trigger for one.</summary>
    public Value? Event { get; init; }

    /// <summary>Other connections for this run: reference or provider to connection name.</summary>
    public IReadOnlyDictionary<string, string> Connections { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a webhook trigger waits for its event.</summary>
    public TimeSpan WaitLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Told of every record of the journal as it is written, masked.</summary>
    public Action<StepRecord> Journalled { get; init; } = _ => { };

    /// <summary>Told what the run is waiting for.</summary>
    public Action<string> Progress { get; init; } = _ => { };
}
