using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Connectors;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Connectors;

/// <summary><c>emulator connectors list</c></summary>
internal static class ListCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("list", "Lists the connectors at hand: the workspace's own and those of the program.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var problems = host.Register.Problems.ToList();
            var rows = host.Register.All.Select(connector => (Connector: connector, Definition: Load(connector, problems))).ToList();
            if (printer.IsJson)
            {
                foreach (var (connector, definition) in rows)
                {
                    printer.Json(AsValue(host, connector, definition));
                }
            }
            else
            {
                Table.Print(
                    printer, ["Name", "Title", "Written in", "Actions", "Triggers", "File"],
                    rows.Select(row => Row(host, row.Connector, row.Definition)));
            }

            return printer.Problems([.. problems.Select(problem => DisplayedProblem.Of(problem, host.Workspace))]) ? ExitCode.Problems : ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connectors list", "emulator connectors list --json");
    }

    private static ConnectorDefinition? Load(ShelfConnector connector, List<Problem> problems)
    {
        try
        {
            return connector.Load();
        }
        catch (ConnectorLoadException broken)
        {
            problems.AddRange(broken.Problems);
            return null;
        }
    }

    private static Toned[] Row(EmulatorHost host, ShelfConnector connector, ConnectorDefinition? definition) =>
    [
        new(connector.Name, Tone.Strong),
        definition is null ? new Toned("broken", Tone.Bad) : definition.Title,
        connector.Language,
        definition?.Actions.Count.ToString(),
        definition?.Triggers.Count.ToString(),
        connector.File is null ? null : host.Workspace.Display(connector.File),
    ];

    private static RecordValue AsValue(EmulatorHost host, ShelfConnector connector, ConnectorDefinition? definition) => RecordValue.Of(
        ("name", connector.Name),
        ("title", definition?.Title),
        ("language", connector.Language),
        ("broken", definition is null),
        ("actions", ListValue.From((definition?.Actions.Keys ?? []).Select(name => Value.Of(name)))),
        ("triggers", ListValue.From((definition?.Triggers.Keys ?? []).Select(name => Value.Of(name)))),
        ("file", connector.File is null ? null : host.Workspace.Display(connector.File)));
}
