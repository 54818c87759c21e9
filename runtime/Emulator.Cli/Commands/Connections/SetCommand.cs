using System.CommandLine;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections set NAME</c></summary>
internal static class SetCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = ConnectionsCommand.Name();
        var change = new ChangeOptions();
        var command = new Command("set", "Changes a connection's authentication type, fields or secrets without trying it.") { name };
        change.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var wanted = change.Read(parsed, scope.Terminal);
            if (wanted is { Authentication: null, Fields.Count: 0, Secrets.Count: 0 })
            {
                throw new UsageException("set needs at least one of --authentication, --field, --secret");
            }

            var result = await host.Desk.SetAsync(parsed.GetRequiredValue(name), wanted, cancellation);
            return DeskOutcome.Print(host, parsed.GetRequiredValue(name), result, scope.Printer(parsed));
        });
        return ExampleHelp.Give(
            command,
            "emulator connections set TrackVia --authentication auth_token --secret api_key=- --secret auth_token=-",
            "emulator connections set TrackVia --field subdomain=yourcompany.trackvia.com");
    }
}
