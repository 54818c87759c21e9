using System.Globalization;
using System.Net;
using System.Text;
using Emulator.Recipes.Display;
using Emulator.Testing.Coverage;

namespace Emulator.Testing.Reports;

/// <summary>A recipe's diagram as SVG: a box a step, what was reached in green, what was not in red with the reason.</summary>
internal static class CoverageDrawing
{
    private const int Row = 34;
    private const int Indent = 26;
    private const int Height = 24;
    private const int Width = 900;

    public static string Of(RecipeCoverage coverage)
    {
        var lines = RecipeLines.Of(coverage.Recipe, _ => null);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {(lines.Count * Row) + 4}\" role=\"img\">");
        for (var index = 0; index < lines.Count; index++)
        {
            Connect(svg, lines, index);
            Box(svg, lines[index], index, coverage);
        }

        return svg.Append("</svg>").ToString();
    }

    // From the step before on the same level, or from the block around.
    private static void Connect(StringBuilder svg, IReadOnlyList<RecipeLine> lines, int index)
    {
        if (index == 0)
        {
            return;
        }

        var from = index - 1;
        while (from > 0 && lines[from].Depth > lines[index].Depth)
        {
            from--;
        }

        var x = (lines[from].Depth * Indent) + 12;
        var y = (index * Row) + (Height / 2);
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line\" d=\"M{x} {(from * Row) + Height}V{y}H{(lines[index].Depth * Indent) + 2}\"/>");
    }

    private static void Box(StringBuilder svg, RecipeLine line, int index, RecipeCoverage coverage)
    {
        var items = coverage.Items.Where(item => item.Item.Number == line.Number).ToList();
        var missed = items.Where(item => !item.IsReached).Select(item => item.Item.Words).ToList();
        var count = coverage.Counts.GetValueOrDefault(line.Number);
        var tone = line.IsSkipped ? "skipped" : missed.Count == 0 ? (items.Count == 0 && count == 0 && line.Number > 0 ? "plain" : "reached") : missed.Count == items.Count && count == 0 ? "missed" : "part";
        var x = (line.Depth * Indent) + 2;
        var y = index * Row;
        var words = $"{line.Number}  {line.Text}{(count > 1 ? $"  ×{count.ToString(CultureInfo.InvariantCulture)}" : string.Empty)}{(missed.Count > 0 ? $"  — {string.Join(", ", missed)}" : string.Empty)}";
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{tone}\"><title>{WebUtility.HtmlEncode(words)}</title><rect x=\"{x}\" y=\"{y + 1}\" width=\"{Width - x - 2}\" height=\"{Height}\" rx=\"4\"/>")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 8}\" y=\"{y + 17}\">{WebUtility.HtmlEncode(Cut(words))}</text></g>");
    }

    private static string Cut(string words) => words.Length <= 120 ? words : string.Concat(words.AsSpan(0, 119), "…");
}
