using System.CommandLine;
using Emulator.Connections;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections test NAME</c></summary>
internal static class TestCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = ConnectionsCommand.Name();
        var command = new Command("test", "Runs the connector's connection test with the credentials as they are.") { name };
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var result = await host.Desk.TestAsync(parsed.GetRequiredValue(name), host.Owner, cancellation);
            var code = DeskOutcome.Print(host, parsed.GetRequiredValue(name), result, scope.Printer(parsed));

            // Disconnected is a state like another elsewhere; here it is the answer to "does it work?".
            return code == ExitCode.Done && result.Status.State != ConnectionState.Success ? ExitCode.Failed : code;
        });
        return ExampleHelp.Give(command, "emulator connections test TrackVia");
    }
}
