using System.CommandLine;
using Emulator.Cli.Output;
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
            var connections = host.Connections.Book.All;
            if (printer.IsJson)
            {
                foreach (var file in connections)
                {
                    printer.Json(AsValue(host, file));
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
                    connections.Select(file => Row(host, file)));
            }

            return printer.Problems([.. host.Connections.Problems.Select(problem => DisplayedProblem.Of(problem, host.Workspace))]) ? ExitCode.Problems : ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connections list", "emulator connections list --json");
    }

    private static Toned[] Row(EmulatorHost host, ConnectionFile file)
    {
        var status = host.Desk.Status(file.Name);
        return
        [
            new(file.Name, Tone.Strong),
            file.Connector,
            file.Authentication,
            StatusLight.Show(status.State),
            status.At is { } at ? Clock.Show(at) : null,
            host.Workspace.Display(file.Path),
        ];
    }

    private static RecordValue AsValue(EmulatorHost host, ConnectionFile file) => RecordValue.Of(
        ("name", file.Name),
        ("connector", file.Connector),
        ("authentication", file.Authentication),
        ("status", StatusLight.AsValue(host.Desk.Status(file.Name))),
        ("file", host.Workspace.Display(file.Path)));
}
