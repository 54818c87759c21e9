using System.CommandLine;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections connect NAME</c></summary>
internal static class ConnectCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = ConnectionsCommand.Name();
        var change = new ChangeOptions();
        var browser = new BrowserOptions();
        var command = new Command("connect", "Enters what is missing, logs in where the type asks for it, and tests the connection.") { name };
        change.AddTo(command);
        browser.AddTo(command);
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var result = await host.Desk.ConnectAsync(
                parsed.GetRequiredValue(name), change.Read(parsed, scope.Terminal), browser.Read(parsed, printer), host.Owner, cancellation);
            return DeskOutcome.Print(host, parsed.GetRequiredValue(name), result, printer);
        });
        return ExampleHelp.Give(
            command,
            "emulator connections connect TrackVia",
            "emulator connections connect TrackVia --authentication auth_token --secret api_key=- --secret auth_token=-",
            "emulator connections connect TrackVia --secret 'auth_token=${env:TRACKVIA_TOKEN}'");
    }
}
