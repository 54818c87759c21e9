using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Packages;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator export RECIPE</c></summary>
internal static class ExportCommand
{
    public static Command Create(CommandScope scope)
    {
        var recipe = new Argument<string>("RECIPE") { Description = "The YAML recipe." };
        var to = new Option<string?>("--to") { Description = "The file to write; stdout without it.", HelpName = "FILE" };
        var command = new Command("export", "Writes a recipe as the platform's JSON.") { recipe, to };
        command.SetAction(async (parsed, _) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            try
            {
                var (text, problems) = new RecipeExports(host.Workspace).Export(scope.PathOf(parsed, parsed.GetRequiredValue(recipe)));
                var hasErrors = printer.Problems(problems);
                if (text is null)
                {
                    return ExitCode.Problems;
                }

                if (parsed.GetValue(to) is { } file)
                {
                    OutputFile.Write(file, scope.PathOf(parsed, file), text);
                    printer.Line($"wrote: {file}");
                }
                else
                {
                    scope.Terminal.Out.Write(text);
                }

                return hasErrors ? ExitCode.Problems : ExitCode.Done;
            }
            catch (PackageException refused)
            {
                throw new InputException(refused.Message);
            }
        });
        return ExampleHelp.Give(command, "emulator export recipes/new_order.recipe.yaml --to new_order.recipe.json");
    }
}
