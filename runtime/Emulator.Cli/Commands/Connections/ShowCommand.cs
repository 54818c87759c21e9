using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Connections.Files;
using Emulator.Hosting;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections show NAME</c></summary>
internal static class ShowCommand
{
    public static Command Create(CommandScope scope)
    {
        var name = ConnectionsCommand.Name();
        var command = new Command("show", "Shows a connection: settings, status, versions, and the recipes that use it.") { name };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var wanted = parsed.GetRequiredValue(name);
            if (host.Connections.Book.Find(wanted) is not { } file)
            {
                var hint = NearestName.Hint(wanted, [.. host.Connections.Book.All.Select(known => known.Name)]);
                throw new InputException($"there is no connection named \"{wanted}\"{(hint is null ? string.Empty : $"; {hint}")}");
            }

            if (printer.IsJson)
            {
                printer.Json(AsValue(host, file));
            }
            else
            {
                Print(host, file, printer);
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connections show TrackVia", "emulator connections show TrackVia --json");
    }

    private static void Print(EmulatorHost host, ConnectionFile file, Printer printer)
    {
        var desk = host.Desk;
        var status = desk.Status(file.Name);
        printer.Line($"{printer.Paint.Strong(file.Name)}  {StatusLight.Show(status, printer.Paint)}");
        if (status.Identity is { } identity)
        {
            printer.Line($"  as {identity}");
        }

        if (status.Reason is { } reason)
        {
            printer.Line($"  {reason}");
        }

        printer.Line($"  file            {host.Workspace.Display(file.Path)}");
        printer.Line($"  connector       {file.Connector}");
        printer.Line($"  authentication  {file.Authentication ?? "(the connector's only one)"}");
        foreach (var (key, value) in file.Fields)
        {
            printer.Line($"  {key,-15} {Written(value)}");
        }

        foreach (var secret in desk.Secrets(file.Name))
        {
            printer.Line($"  {secret.Key,-15} {Standing(secret)}");
        }

        var versions = desk.History(file.Name);
        printer.Line(versions.Count == 0 ? "Versions\n  none yet: it was never connected or changed here" : "Versions");
        foreach (var version in versions)
        {
            printer.Line($"  {version.Version}  {Clock.Show(version.At)}  {version.Authentication}  {string.Join(", ", version.Changes)}");
        }

        printer.Line("Recipes that use it");
        var recipes = host.Recipes.Using(file.Name);
        foreach (var recipe in recipes)
        {
            printer.Line($"  {host.Workspace.Display(recipe.File)}  {printer.Paint.Dim(recipe.Name)}");
        }

        if (recipes.Count == 0)
        {
            printer.Line("  none");
        }
    }

    private static string Written(Value value) => value switch
    {
        NullValue or TextValue { Text: "" } => "(blank)",
        TextValue text => text.Text,
        _ => PlainJson.Write(value),
    };

    private static string Standing(SecretStanding secret) => secret switch
    {
        { HasValue: false, EnvironmentName: { } variable } => $"not set: the environment has no {variable}",
        { HasValue: false } => "not set",
        { EnvironmentName: { } variable } => $"{Secret.Mask} from the environment's {variable}",
        _ => $"{Secret.Mask} in the secret store",
    };

    private static RecordValue AsValue(EmulatorHost host, ConnectionFile file) => RecordValue.Of(
        ("name", file.Name),
        ("file", host.Workspace.Display(file.Path)),
        ("connector", file.Connector),
        ("authentication", file.Authentication),
        ("fields", file.Fields),
        ("secrets", ListValue.From(host.Desk.Secrets(file.Name).Select(secret => RecordValue.Of(
            ("key", secret.Key), ("environment", secret.EnvironmentName), ("set", secret.HasValue))))),
        ("status", StatusLight.AsValue(host.Desk.Status(file.Name))),
        ("versions", ListValue.From(host.Desk.History(file.Name).Select(version => RecordValue.Of(
            ("version", version.Version),
            ("at", new TimeValue(version.At)),
            ("authentication", version.Authentication),
            ("changes", ListValue.From(version.Changes.Select(change => Value.Of(change)))))))),
        ("recipes", ListValue.From(host.Recipes.Using(file.Name).Select(recipe => RecordValue.Of(
            ("name", recipe.Name), ("file", host.Workspace.Display(recipe.File)))))));
}
