using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Values;

namespace Emulator.Cli.Commands.Recipes;

/// <summary><c>emulator recipes list</c></summary>
internal static class ListCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("list", "Lists the recipes of the workspace.");
        command.SetAction(async (parsed, _) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var rows = new List<Toned[]>();
            foreach (var path in host.Workspace.RecipeFiles())
            {
                var recipe = host.Recipes.Read(path).Recipe;
                var trigger = recipe is null ? "?" : $"{recipe.Trigger.Provider}: {recipe.Trigger.Name}";
                var steps = recipe?.AllSteps.Count() - 1 ?? 0;
                if (printer.IsJson)
                {
                    printer.Json(RecordValue.Of(("name", recipe?.Name), ("trigger", trigger), ("steps", steps), ("file", host.Workspace.Relative(path))));
                }
                else
                {
                    rows.Add([new(recipe?.Name ?? "(cannot be read)"), new(trigger), new($"{steps}"), new(host.Workspace.Relative(path))]);
                }
            }

            if (!printer.IsJson)
            {
                Table.Print(printer, ["Recipe", "Trigger", "Steps", "File"], rows);
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator recipes list");
    }
}
