using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>How a person wants tests to be run.</summary>
public sealed record TestOrder
{
    /// <summary>Other connections for the whole run: reference or provider to connection name.</summary>
    public IReadOnlyDictionary<string, string> Connections { get; init; } = new Dictionary<string, string>();

    /// <summary>How many cases run at once; null: as many as the machine has cores.</summary>
    public int? Workers { get; init; }

    /// <summary>What chance begins with in each case.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>True to note what the cases reach of their recipes.</summary>
    public bool HasCoverage { get; init; }

    /// <summary>How long a case may take really.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Told of each case that has ended, in the order of the cases, one at a time.</summary>
    public Action<CaseResult> Ended { get; init; } = _ => { };
}
