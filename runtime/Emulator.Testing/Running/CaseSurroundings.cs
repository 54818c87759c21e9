using Emulator.Connections;
using Emulator.Formulas;
using Emulator.Jobs;
using Emulator.Jobs.Functions;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Sdk;
using Emulator.Testing.Wire;
using Emulator.Values;

namespace Emulator.Testing.Running;

/// <summary>What one case gets from outside: nothing of it is shared with another case but what cannot change.</summary>
public sealed record CaseSurroundings
{
    /// <summary>Reads and links a recipe's file for that case, with the connections that the case chooses.</summary>
    public required Func<string, IReadOnlyDictionary<string, string>, LinkReading> Link { get; init; }

    public required ConnectorCatalog Catalog { get; init; }

    /// <summary>Makes the connections of the case over its wire, with a store of their own.</summary>
    public required Func<ConnectionSurroundings, ConnectionOpener> Connections { get; init; }

    /// <summary>The recipes that recipes call.</summary>
    public required Func<string, Value, JobOptions, FunctionReading> Functions { get; init; }

    public required ITableSource Tables { get; init; }

    /// <summary>Shared: the fields that connectors know by themselves.</summary>
    public required OfflineSchemas Offline { get; init; }

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public JobLimits Limits { get; init; } = JobLimits.Local;

    /// <summary>Properties of the workspace; a case may have others.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>Told of the case's clock before anything looks at it.</summary>
    public Action<TimeProvider> Clock { get; init; } = _ => { };

    /// <summary>The way out of the process, for what a test lets out.</summary>
    public HttpMessageInvoker? Outside { get; init; }

    /// <summary>The recording that answers the case's requests; one that cannot be read keeps it from running.</summary>
    public TapeReading Tape { get; init; } = TapeReading.None;

    /// <summary>The case's own servers by kind.</summary>
    public IReadOnlyDictionary<string, TestServer> Servers { get; init; } = new Dictionary<string, TestServer>();

    /// <summary>What chance begins with; each case has its own from there, whatever runs beside it.</summary>
    public int Seed { get; init; }

    /// <summary>How long a case may take really.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Measures how long cases take.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
