using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Recipes.Display;
using Emulator.Recipes.Display.Svg;
using Emulator.Values;

namespace Emulator.Cli.Commands.Recipes;

/// <summary><c>emulator recipes diagram RECIPE</c></summary>
internal static class DiagramCommand
{
    private static readonly Option<string?> Job = new("--job") { Description = "Draw what that job took, with counts and the step that failed.", HelpName = "ID" };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "mermaid (default) or svg. With --to, the file's ending says it.",
        DefaultValueFactory = _ => "mermaid",
    };

    private static readonly Option<string?> To = new("--to") { Description = "The file to write; stdout without it.", HelpName = "FILE" };

    public static Command Create(CommandScope scope)
    {
        var file = RecipeChoice.Argument();
        Format.AcceptOnlyFromAmong("mermaid", "svg");
        var command = new Command("diagram", "Draws a recipe as a Mermaid flowchart or as an SVG picture.") { file, Format, To, Job };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            if (RecipeChoice.Read(host, printer, scope.PathOf(parsed, parsed.GetRequiredValue(file))) is not { } recipe)
            {
                return ExitCode.Problems;
            }

            var (trace, note) = parsed.GetValue(Job) is { } id ? await JobTraces.FindAsync(host, id, recipe, cancellation) : (null, null);
            var picture = IsSvg(parsed) ? SvgDiagram.Of(recipe, host.Labels.Of, trace, note) : MermaidDiagram.Of(recipe, host.Labels.Of, trace);
            if (parsed.GetValue(To) is not { } to)
            {
                Show(picture, IsSvg(parsed) ? "svg" : "mermaid", printer);
                return ExitCode.Done;
            }

            OutputFile.Write(to, scope.PathHere(to), picture);
            printer.Note($"wrote: {to}");
            return ExitCode.Done;
        });
        return ExampleHelp.Give(
            command,
            "emulator recipes diagram recipes/trackvia/schedule-work-order.recipe.yaml",
            "emulator recipes diagram recipes/trackvia/schedule-work-order.recipe.yaml --to order.svg --job j-AbCdEfGh");
    }

    private static void Show(string picture, string format, Printer printer)
    {
        if (printer.IsJson)
        {
            printer.Json(RecordValue.Of(("format", format), ("picture", picture)));
        }
        else
        {
            printer.Terminal.Out.Write(picture);
        }
    }

    private static bool IsSvg(ParseResult parsed) =>
        parsed.GetValue(Format) == "svg" || parsed.GetValue(To)?.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) == true;
}
