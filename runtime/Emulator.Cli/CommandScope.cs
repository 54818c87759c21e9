using System.CommandLine;
using Emulator.Cli.Commands;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Hosting.Workspaces;

namespace Emulator.Cli;

/// <summary>What a command gets from the process: where to print, and a host for the options that it was given.</summary>
internal sealed class CommandScope(Terminal terminal, TimeProvider time, string folder)
{
    /// <summary>The folder of the connectors that lie beside the program.</summary>
    public static string ShippedConnectors => Path.Combine(AppContext.BaseDirectory, "connectors");

    public Terminal Terminal { get; } = terminal;

    public TimeProvider Time { get; } = time;

    /// <summary>The workspace that the options name, else the one around the current folder.</summary>
    public Workspace Workspace(ParseResult parsed)
    {
        if (parsed.GetValue(GlobalOptions.Workspace) is not { } named)
        {
            return Hosting.Workspaces.Workspace.Nearest(folder);
        }

        return named.Exists
            ? new Workspace(named.FullName)
            : throw new UsageException($"--workspace: there is no folder {named}");
    }

    /// <summary>A path as it was typed: relative to the current folder, or else to the workspace.</summary>
    public string PathOf(ParseResult parsed, string typed)
    {
        var here = Path.GetFullPath(typed, folder);
        var there = Path.GetFullPath(typed, Workspace(parsed).Root);
        return !Path.Exists(here) && Path.Exists(there) ? there : here;
    }

    /// <summary>A path as it was typed, relative to the current folder.</summary>
    public string PathHere(string typed) => Path.GetFullPath(typed, folder);

    public EmulatorHost Host(ParseResult parsed) => EmulatorHost.Build(HostOptions(parsed));

    public Printer Printer(ParseResult parsed) => new(
        parsed.GetValue(GlobalOptions.NoColor) ? Terminal.WithoutColor() : Terminal,
        parsed.GetValue(GlobalOptions.Json));

    /// <summary>What the options say about workspace, wire and clock.</summary>
    public EmulatorOptions HostOptions(ParseResult parsed) => new()
    {
        Workspace = Workspace(parsed),
        ConnectorFolders = [ShippedConnectors],
        HttpVia = parsed.GetResult(GlobalOptions.HttpVia) is null ? null : parsed.GetValue(GlobalOptions.HttpVia),
        AllowRemoteVia = parsed.GetResult(GlobalOptions.AllowRemote) is not null && parsed.GetValue(GlobalOptions.AllowRemote),
        RecordTo = TapeOptions.File(parsed, TapeOptions.Record, PathHere),
        ReplayFrom = TapeOptions.File(parsed, TapeOptions.Replay, typed => PathOf(parsed, typed)),
        DebugLog = parsed.GetValue(GlobalOptions.Debug) ? Terminal.Error : null,
        Time = Time,
    };
}
