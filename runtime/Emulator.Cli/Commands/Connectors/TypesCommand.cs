using System.CommandLine;
using Emulator.Hosting.Connectors.Scaffold;
using Emulator.Values;

namespace Emulator.Cli.Commands.Connectors;

/// <summary><c>emulator connectors types</c></summary>
internal static class TypesCommand
{
    public static Command Create(CommandScope scope)
    {
        var to = new Option<string?>("--to")
        {
            Description = "The file; - prints it. Default: connectors/connector.d.ts of the workspace.", HelpName = "FILE",
        };
        var command = new Command("types", "Writes TypeScript declarations, from which an editor completes connector.js.") { to };
        command.SetAction(async (parsed, cancellation) =>
        {
            var printer = scope.Printer(parsed);
            if (parsed.GetValue(to) == "-")
            {
                if (printer.IsJson)
                {
                    printer.Json(RecordValue.Of(("declarations", Template.Types)));
                    return ExitCode.Done;
                }

                await printer.Terminal.Out.WriteAsync(Template.Types.AsMemory(), cancellation);
                return ExitCode.Done;
            }

            var workspace = scope.Workspace(parsed);
            var file = parsed.GetValue(to) is { } typed ? scope.PathHere(typed) : Path.Combine(workspace.ConnectorsFolder, "connector.d.ts");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, Template.Types, cancellation);
            if (printer.IsJson)
            {
                printer.Json(RecordValue.Of(("file", workspace.Display(file))));
            }
            else
            {
                printer.Note($"wrote {workspace.Display(file)}");
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connectors types", "emulator connectors types --to -");
    }
}
