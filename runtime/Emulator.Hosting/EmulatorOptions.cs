using Emulator.Hosting.Workspaces;
using Emulator.Jobs.Journal;
using Emulator.Testing.Running;

namespace Emulator.Hosting;

/// <summary>Everything that a host decides from outside; read once, then passed down.</summary>
public sealed record EmulatorOptions
{
    public required Workspace Workspace { get; init; }

    /// <summary>Folders whose connectors are at hand beside the workspace's own, such as those shipped with the program.</summary>
    public IReadOnlyList<string> ConnectorFolders { get; init; } = [];

    /// <summary>Every request goes to this server instead, the original address in a header; null: to the service.</summary>
    public Uri? HttpVia { get; init; }

    /// <summary>Lets <see cref="HttpVia"/> point off this machine.</summary>
    public bool AllowRemoteVia { get; init; }

    /// <summary>The file to which every exchange is recorded; null: none.</summary>
    public string? RecordTo { get; init; }

    /// <summary>The recording that answers every request instead of the network; null: the network does.</summary>
    public string? ReplayFrom { get; init; }

    /// <summary>Takes the log of requests, masked; null: no log.</summary>
    public TextWriter? DebugLog { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>The local servers that test cases may wish for, by name; null: none, and the room of test cases stays unloaded.</summary>
    public IReadOnlyDictionary<string, ServerStarter>? TestServers { get; init; }

    /// <summary>Where jobs are kept, its owner's to dispose of; null: the workspace's own file.</summary>
    public IJobHistory? History { get; init; }

    /// <summary>The one source of chance; null: seeded by the system.</summary>
    public Random? Random { get; init; }
}
