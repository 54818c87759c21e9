using System.CommandLine;

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
            return DeskOutcome.Print(parsed.GetRequiredValue(name), result, scope.Printer(parsed));
        });
        return ExampleHelp.Give(command, "emulator connections test TrackVia");
    }
}
