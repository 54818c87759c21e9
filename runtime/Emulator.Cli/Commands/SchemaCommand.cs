using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Connections.Files;
using Emulator.Recipes.Yaml;
using Emulator.Testing.Files;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator schema [KIND]</c></summary>
internal static class SchemaCommand
{
    private static readonly (string Kind, string Files)[] Kinds = [("recipe", "*.recipe.yaml"), ("connection", "*.connection.yaml"), ("test", "*.test.yaml")];

    public static Command Create(CommandScope scope)
    {
        var kind = new Argument<string?>("KIND") { Description = $"{string.Join(", ", Kinds.Select(row => row.Kind))}. Without it: which there are.", Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong([.. Kinds.Select(row => row.Kind)]);
        var to = new Option<string?>("--to") { Description = "The file to write; stdout without it.", HelpName = "FILE" };
        var command = new Command("schema", "Writes the JSON Schema of a kind of file, so that editors complete and underline.") { kind, to };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(kind) is not { } wanted)
            {
                List(scope);
                return ExitCode.Done;
            }

            var text = PlainJson.Write(Schema(wanted), indented: true) + "\n";
            if (parsed.GetValue(to) is not { } file)
            {
                scope.Terminal.Out.Write(text);
                return ExitCode.Done;
            }

            OutputFile.Write(file, scope.PathHere(file), text);
            scope.Printer(parsed).Note($"wrote: {file}");
            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator schema recipe", "emulator schema recipe --to .vscode/recipe.schema.json");
    }

    // A function of its own, so that the rooms of the files are loaded when one is written and not when it is offered.
    private static RecordValue Schema(string kind) => kind switch
    {
        "recipe" => RecipeSchema.Write(),
        "connection" => ConnectionKeys.Schema(),
        _ => TestSchema.Write(),
    };

    private static void List(CommandScope scope)
    {
        foreach (var (kind, files) in Kinds)
        {
            scope.Terminal.Out.WriteLine($"{kind,-12}{files}");
        }

        scope.Terminal.Out.WriteLine();
        scope.Terminal.Out.WriteLine("Write one with --to FILE, then name it in the first line of a file:");
        scope.Terminal.Out.WriteLine("  # yaml-language-server: $schema=recipe.schema.json");
    }
}
