using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Recipes;
using Emulator.Recipes.Display;
using Emulator.Values;

namespace Emulator.Cli.Commands.Recipes;

/// <summary><c>emulator recipes show RECIPE</c></summary>
internal static class ShowCommand
{
    private const int Wide = 100;

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

            Print(recipe, host, printer);
            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator recipes show recipes/trackvia/schedule-work-order.recipe.yaml");
    }

    private static void Print(Recipe recipe, EmulatorHost host, Printer printer)
    {
        var lines = RecipeLines.Of(recipe, host.Labels.Of);
        if (printer.IsJson)
        {
            foreach (var line in lines)
            {
                printer.Json(RecordValue.Of(
                    ("number", line.Number), ("depth", line.Depth), ("kind", line.Kind), ("text", line.Text), ("as", line.Alias), ("skip", line.IsSkipped), ("comment", line.Comment)));
            }

            return;
        }

        printer.Line(printer.Paint.Strong(recipe.Name));
        if (recipe.Connections.Count > 0)
        {
            printer.Line(printer.Paint.Dim($"  connections: {string.Join(", ", recipe.Connections.Select(use => $"{use.Provider}: {use.Reference}"))}"));
        }

        foreach (var line in lines)
        {
            Print(line, printer);
        }

        if (recipe.Report.Count > 0)
        {
            printer.Line(printer.Paint.Dim($"  job report: {string.Join(", ", recipe.Report.Select(column => column.Label))}"));
        }
    }

    // A long condition goes on under itself.
    private static void Print(RecipeLine line, Printer printer)
    {
        var alias = line.Alias is null ? string.Empty : printer.Paint.Dim($"  {line.Alias}");
        var indent = new string(' ', 7 + 2 * line.Depth);
        var words = TextWrap.Lines(line.IsSkipped ? $"{line.Text} (skipped)" : line.Text, Math.Max(30, Wide - indent.Length));
        for (var index = 0; index < words.Count; index++)
        {
            var text = line.IsSkipped ? printer.Paint.Dim(words[index]) : words[index];
            printer.Line($"{(index == 0 ? $"  {line.Number,3}  {indent[7..]}" : $"{indent}  ")}{text}{(index == words.Count - 1 ? alias : string.Empty)}");
        }

        if (line.Comment is { } comment)
        {
            foreach (var remark in TextWrap.Lines($"# {comment}", Math.Max(30, Wide - indent.Length)))
            {
                printer.Line(printer.Paint.Dim($"{indent}  {remark}"));
            }
        }
    }
}
