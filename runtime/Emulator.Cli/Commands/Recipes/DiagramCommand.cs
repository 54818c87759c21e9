using System.CommandLine;
using Emulator.Cli.Commands.Jobs;
using Emulator.Hosting;
using Emulator.Recipes.Display;

namespace Emulator.Cli.Commands.Recipes;

/// <summary><c>emulator recipes diagram RECIPE</c></summary>
internal static class DiagramCommand
{
    public static Command Create(CommandScope scope)
    {
        var file = RecipeChoice.Argument();
        var job = new Option<string?>("--job") { Description = "Draw what that job took, with counts.", HelpName = "ID" };
        var command = new Command("diagram", "Draws a recipe as a Mermaid flowchart.") { file, job };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            if (RecipeChoice.Read(host, printer, scope.PathOf(parsed, parsed.GetRequiredValue(file))) is not { } recipe)
            {
                return ExitCode.Problems;
            }

            var counts = parsed.GetValue(job) is { } id ? await CountAsync(host, id, cancellation) : null;
            scope.Terminal.Out.Write(MermaidDiagram.Of(RecipeLines.Of(recipe), counts));
            return ExitCode.Done;
        });
        return ExampleHelp.Give(
            command,
            "emulator recipes diagram recipes/trackvia/schedule-work-order.recipe.yaml",
            "emulator recipes diagram recipes/trackvia/schedule-work-order.recipe.yaml --job j-AbCdEfGh");
    }

    private static async Task<Dictionary<int, int>> CountAsync(EmulatorHost host, string id, CancellationToken cancellation)
    {
        var counts = new Dictionary<int, int>();
        var job = await JobChoice.FindAsync(host, id, cancellation);
        await foreach (var step in host.History.StepsAsync(job.Id, cancellation))
        {
            counts[step.Number] = counts.GetValueOrDefault(step.Number) + 1;
        }

        return counts;
    }
}
