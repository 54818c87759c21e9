using Emulator.Testing.Data;
using Emulator.Values.Problems;

namespace Emulator.Testing;

/// <summary>What a case runs with, beside its stubs.</summary>
public sealed record CaseGiven
{
    /// <summary>What the clock shows when nothing is said: a Monday morning that no calendar makes special.</summary>
    public static readonly DateTimeOffset UsualNow = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The trigger's event; null for one that is made up of the trigger's output fields.</summary>
    public DataNode? Event { get; init; }

    public DateTimeOffset Now { get; init; } = UsualNow;

    /// <summary>Properties over those of the workspace.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Other connections: reference or provider to name.</summary>
    public IReadOnlyDictionary<string, string> Connections { get; init; } = new Dictionary<string, string>();

    /// <summary>Secrets of connections for this case alone: connection name, then secret.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Secrets { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Lookup tables by name: rows.</summary>
    public IReadOnlyDictionary<string, DataNode> Tables { get; init; } = new Dictionary<string, DataNode>();

    /// <summary>Servers that the case wants for itself.</summary>
    public IReadOnlyList<ServerWish> Servers { get; init; } = [];

    /// <summary>The recording that answers requests, absolute; null for none.</summary>
    public string? Replay { get; init; }

    /// <summary>The place of the key <c>event</c>, for messages.</summary>
    public SourcePlace? EventPlace { get; init; }
}
