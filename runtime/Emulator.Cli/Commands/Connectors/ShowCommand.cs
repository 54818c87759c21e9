using System.CommandLine;
using Emulator.Hosting.Connectors;

namespace Emulator.Cli.Commands.Connectors;

/// <summary><c>emulator connectors show NAME</c></summary>
internal static class ShowCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = new Argument<string>("NAME") { Description = "The connector, by name, file or folder." };
        var command = new Command("show", "Shows a connector: its connection, actions, triggers and their fields.") { name };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var connector = ConnectorChoice.Find(scope, parsed, host, parsed.GetRequiredValue(name));
            var shown = await ShownConnector.ReadAsync(connector, cancellation);
            var file = connector.File is null ? null : host.Workspace.Display(connector.File);
            if (printer.IsJson)
            {
                printer.Json(ConnectorValue.Of(shown, file));
            }
            else
            {
                ConnectorText.Print(shown, file, printer);
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connectors show trackvia", "emulator connectors show connectors/my_service --json");
    }
}
