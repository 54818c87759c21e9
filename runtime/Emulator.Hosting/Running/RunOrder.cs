using Emulator.Values;

namespace Emulator.Hosting.Running;

/// <summary>One job of a recipe that a person asks for.</summary>
public sealed record RunOrder : JobOrder
{
    /// <summary>The recipe's file, absolute.</summary>
    public required string RecipePath { get; init; }

    /// <summary>The trigger event; null asks the trigger for one.</summary>
    public Value? Event { get; init; }

    /// <summary>How long a webhook trigger waits for its event.</summary>
    public TimeSpan WaitLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Told what the run is waiting for.</summary>
    public Action<string> Progress { get; init; } = _ => { };
}
