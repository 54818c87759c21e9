using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Recipes;
using Emulator.Recipes.Display;
using Emulator.Values;

namespace Emulator.Cli.Commands.Recipes;

/// <summary><c>emulator recipes show RECIPE</c></summary>
internal static class ShowCommand
{
    public static Command Create(CommandScope scope)
    {
        var file = RecipeChoice.Argument();
        var command = new Command("show", "Shows a recipe's steps with their numbers, as the platform's editor does.") { file };
        command.SetAction(async (parsed, _) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            if (RecipeChoice.Read(host, printer, scope.PathOf(parsed, parsed.GetRequiredValue(file))) is not { } recipe)
            {
                return ExitCode.Problems;
            }

            Print(recipe, printer);
            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator recipes show recipes/trackvia/schedule-work-order.recipe.yaml");
    }

    private static void Print(Recipe recipe, Printer printer)
    {
        var lines = RecipeLines.Of(recipe);
        if (printer.IsJson)
        {
            foreach (var line in lines)
            {
                printer.Json(RecordValue.Of(
                    ("number", line.Number), ("depth", line.Depth), ("kind", line.Kind), ("text", line.Text), ("as", line.Alias), ("skip", line.IsSkipped)));
            }

            return;
        }

        printer.Line(printer.Paint.Strong(recipe.Name));
        foreach (var line in lines)
        {
            var alias = line.Alias is null ? string.Empty : printer.Paint.Dim($"  {line.Alias}");
            var text = line.IsSkipped ? printer.Paint.Dim($"{line.Text} (skipped)") : line.Text;
            printer.Line($"  {line.Number,3}  {new string(' ', 2 * line.Depth)}{text}{alias}");
        }
    }
}
