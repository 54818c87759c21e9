using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Connections.Files;
using Emulator.Hosting;
using Emulator.Hosting.Checking;
using Emulator.Values;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections list</c></summary>
internal static class ListCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("list", "Lists the workspace's connections with their status.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var connections = host.Connections.Book.All.Select(file => (file, status: host.Desk.StatusInList(file.Name))).ToList();
            if (printer.IsJson)
            {
                foreach (var (file, status) in connections)
                {
                    printer.Json(AsValue(host, file, status));
                }
            }
            else if (connections.Count == 0)
            {
                printer.Note($"No connection file (*.connection.yaml) in {host.Workspace.Root}.");
            }
            else
            {
                Table.Print(
                    printer,
                    ["Name", "Connector", "Authentication", "Status", "Since", "File"],
                    connections.Select(known => Row(host, known.file, known.status)));
            }

            foreach (var (_, damaged) in connections.Where(known => known.status.State == ConnectionState.Damaged))
            {
                printer.Note(damaged.Reason!);
            }

            return printer.Problems([.. host.Connections.Problems.Select(problem => DisplayedProblem.Of(problem, host.Workspace))]) ? ExitCode.Problems : ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connections list", "emulator connections list --json");
    }

    private static Toned[] Row(EmulatorHost host, ConnectionFile file, ConnectionStatus status) =>
    [
        new(file.Name, Tone.Strong),
        file.Connector,
        file.Authentication,
        StatusLight.Show(status.State),
        status.At is { } at ? Clock.Show(at) : null,
        host.Workspace.Display(file.Path),
    ];

    private static RecordValue AsValue(EmulatorHost host, ConnectionFile file, ConnectionStatus status) => RecordValue.Of(
        ("name", file.Name),
        ("connector", file.Connector),
        ("authentication", file.Authentication),
        ("status", StatusLight.AsValue(status)),
        ("file", host.Workspace.Display(file.Path)));
}
