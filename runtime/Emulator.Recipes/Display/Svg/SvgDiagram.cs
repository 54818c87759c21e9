using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display.Svg;

/// <summary>A recipe as a picture: branches side by side, loops and watched steps in frames; with a job, what it took.</summary>
public static class SvgDiagram
{
    private const double Margin = 28;
    private const double Head = 78;

    /// <param name="recipe">The recipe.</param>
    /// <param name="labelOf">The display name of an operation; null where nobody knows it.</param>
    /// <param name="trace">What a job took; null for no job.</param>
    /// <param name="note">A line under the name, such as the job's id and state; null for none.</param>
    public static string Of(Recipe recipe, Func<OperationStep, string?> labelOf, JobTrace? trace, string? note)
    {
        var parts = new SvgParts(new StepWords(recipe, labelOf), trace);
        var steps = parts.Sequence([recipe.Trigger, .. recipe.Steps]);
        var whole = steps.Ends ? steps : new SvgSequence([steps, new SvgEnd(trace is not null && steps.IsLeft)]);
        var canvas = new SvgCanvas();
        var name = TextWrap.Lines(recipe.Name, 70, 1)[0];
        var width = Math.Max(whole.Width, Math.Max(9.2 * name.Length, 6.4 * (note?.Length ?? 0))) + 2 * Margin;
        canvas.Text(Margin, Margin + 8, name, "title");
        canvas.Text(Margin, Margin + 28, note ?? $"{recipe.AllSteps.Count() - 1} steps", "note");
        whole.Draw(canvas, (width - whole.Width) / 2, Head);
        return canvas.Finish(width, Head + whole.Height + Margin);
    }
}
