using System.CommandLine;
using Emulator.Connections;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections connect NAME</c></summary>
internal static class ConnectCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = ConnectionsCommand.Name();
        var change = new ChangeOptions();
        var port = new Option<int>("--port")
        {
            Description = "The port of the login callback, as registered with the service.",
            HelpName = "PORT",
            DefaultValueFactory = _ => new LoginOptions().Port,
        };
        Bounds.Hold(port, 0, Bounds.LastPort);
        var command = new Command("connect", "Enters what is missing, logs in where the type asks for it, and tests the connection.")
        {
            name, port,
        };
        change.AddTo(command);
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var login = new LoginOptions
            {
                Port = parsed.GetValue(port),
                ShowPage = page => printer.Note($"Open this page in a browser to log in:{Environment.NewLine}  {page.AbsoluteUri}"),
            };
            var result = await host.Desk.ConnectAsync(
                parsed.GetRequiredValue(name), change.Read(parsed, scope.Terminal), login, host.Owner, cancellation);
            return DeskOutcome.Print(host, parsed.GetRequiredValue(name), result, printer);
        });
        return ExampleHelp.Give(
            command,
            "emulator connections connect TrackVia",
            "emulator connections connect TrackVia --authentication auth_token --secret api_key=- --secret auth_token=-",
            "emulator connections connect TrackVia --secret 'auth_token=${env:TRACKVIA_TOKEN}'");
    }
}
