using System.CommandLine;
using Emulator.Hosting.Connectors.Scaffold;
using Emulator.Values;

namespace Emulator.Cli.Commands.Connectors;

/// <summary><c>emulator connectors new NAME --language LANGUAGE</c></summary>
internal static class NewCommand
{
    // What people call the three.
    private static readonly Dictionary<string, ScaffoldLanguage> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["js"] = ScaffoldLanguage.Js, ["javascript"] = ScaffoldLanguage.Js, ["ruby"] = ScaffoldLanguage.Ruby, ["rb"] = ScaffoldLanguage.Ruby,
        ["csharp"] = ScaffoldLanguage.CSharp, ["cs"] = ScaffoldLanguage.CSharp, ["c#"] = ScaffoldLanguage.CSharp,
    };

    public static Command Create(CommandScope scope)
    {
        var name = new Argument<string>("NAME") { Description = "What recipes will call it, as my_service." };
        var language = new Option<string>("--language")
        {
            Description = "js, ruby or csharp.", HelpName = "LANGUAGE", DefaultValueFactory = _ => "js",
            CustomParser = result =>
            {
                var typed = result.Tokens.Single().Value;
                if (!Languages.ContainsKey(typed))
                {
                    result.AddError($"--language is js, ruby or csharp, not '{typed}'.");
                }

                return typed;
            },
        };
        var command = new Command("new", "Begins a connector that runs as it stands.") { name, language };
        command.SetAction((parsed, _) =>
        {
            var workspace = scope.Workspace(parsed);
            var chosen = Languages[parsed.GetValue(language)!];
            var result = new ConnectorScaffold(workspace, AppContext.BaseDirectory).Write(parsed.GetRequiredValue(name), chosen);
            if (result.Refusal is { } refusal)
            {
                throw new InputException(refusal);
            }

            var printer = scope.Printer(parsed);
            var files = result.Files.Select(workspace.Display).ToList();
            if (printer.IsJson)
            {
                printer.Json(RecordValue.Of(("files", ListValue.From(files.Select(file => Value.Of(file))))));
                return Task.FromResult(ExitCode.Done);
            }

            foreach (var file in files)
            {
                printer.Line($"wrote {file}");
            }

            printer.Line(chosen == ScaffoldLanguage.CSharp
                ? $"next: dotnet build {Path.GetDirectoryName(files[0])}, then emulator test {files[^1]}"
                : $"next: emulator test {files[^1]}");
            return Task.FromResult(ExitCode.Done);
        });
        return ExampleHelp.Give(command, "emulator connectors new my_service", "emulator connectors new my_service --language csharp");
    }
}
