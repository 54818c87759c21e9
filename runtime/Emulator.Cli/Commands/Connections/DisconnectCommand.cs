using System.CommandLine;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections disconnect NAME</c></summary>
internal static class DisconnectCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = ConnectionsCommand.Name();
        var command = new Command("disconnect", "Drops a connection's credentials. Its file and the recipes that name it stay.") { name };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var result = await host.Desk.DisconnectAsync(parsed.GetRequiredValue(name), cancellation);
            return DeskOutcome.Print(host, parsed.GetRequiredValue(name), result, scope.Printer(parsed));
        });
        return ExampleHelp.Give(command, "emulator connections disconnect TrackVia");
    }
}
