using System.CommandLine;
using Emulator.Cli.Commands.Connections;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary><c>emulator oauth2 [CONNECTION]</c> (connector-sdk.md 2.6).</summary>
internal static class OAuth2Command
{
    public static Command Create(CommandScope scope)
    {
        var name = new Argument<string?>("CONNECTION")
        {
            Description = "A connection of the workspace; with --settings, the one of that name inside the file.", Arity = ArgumentArity.ZeroOrOne,
        };
        var options = new SettingsOptions();
        var browser = new BrowserOptions();
        var command = new Command("oauth2", "Logs a connection in with OAuth 2, in the browser, and keeps its tokens.") { name };
        options.AddTo(command);
        browser.AddTo(command);
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var printer = scope.Printer(parsed);
            var chosen = options.Choose(scope, parsed, parsed.GetValue(name));
            var login = browser.Read(parsed, printer);
            return chosen.IsOfWorkspace
                ? await LogInAsync(scope, parsed, chosen.Name!, login, printer, cancellation)
                : await LogInAsync(scope, parsed, options.Connector(scope, parsed), chosen, login, printer, cancellation);
        });
        return ExampleHelp.Give(
            command, "emulator oauth2 TrackVia", "emulator oauth2 --connector connector.rb --settings settings.yaml --connection Production");
    }

    private static async Task<int> LogInAsync(
        CommandScope scope, ParseResult parsed, string name, LoginOptions login, Printer printer, CancellationToken cancellation)
    {
        await using var host = scope.Host(parsed);
        var result = await host.Desk.LogInAsync(name, login, host.Owner, cancellation);
        return DeskOutcome.Print(host, name, result, printer);
    }

    private static async Task<int> LogInAsync(
        CommandScope scope, ParseResult parsed, string connector, ChosenSettings chosen, LoginOptions login, Printer printer,
        CancellationToken cancellation)
    {
        using var desk = new ExecDesk(scope.HostOptions(parsed), printer.Note, scope.PathHere("."), chosen.Key);
        var before = chosen.File is not null ? chosen.Read() : RecordValue.Empty;
        var outcome = await desk.LogInAsync(connector, before, login, cancellation);
        if (outcome.Error is { } error)
        {
            return ExecFailure.Tell(scope.Terminal, error, parsed.GetValue(GlobalOptions.Debug));
        }

        var file = chosen.File ?? scope.PathHere("settings.yaml");
        SettingsFile.Update(file, chosen.Name, outcome.Settings, chosen.Key);
        Tell(printer, file, outcome.Settings.Where(member => !member.Value.Equals(before[member.Key])).Select(member => member.Key));
        return ExitCode.Done;
    }

    // What was acquired is a secret; that it is there is not.
    private static void Tell(Printer printer, string file, IEnumerable<string> keys)
    {
        string[] acquired = [.. keys];
        if (printer.IsJson)
        {
            printer.Json(RecordValue.Of(("settings", file), ("acquired", ListValue.From(acquired.Select(key => Value.Of(key))))));
            return;
        }

        printer.Line($"Logged in: {(acquired.Length == 0 ? "nothing has changed" : string.Join(", ", acquired))}");
        printer.Line($"{file} was updated");
    }
}
