using System.Globalization;
using System.Text;

namespace Emulator.Recipes.Display;

/// <summary>A recipe as a Mermaid flowchart; with counts, what a job took is drawn thick and says how often.</summary>
public static class MermaidDiagram
{
    private const int LongestText = 60;

    /// <param name="lines">The recipe.</param>
    /// <param name="counts">How often a job ran each step; null for no job.</param>
    public static string Of(IReadOnlyList<RecipeLine> lines, IReadOnlyDictionary<int, int>? counts)
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var line in lines)
        {
            var count = counts is not null && counts.TryGetValue(line.Number, out var ran) && ran > 1 ? $" ×{ran.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
            var (open, close) = line.Kind is "if" or "elsif" or "while_condition" ? ("{{", "}}") : line.Kind is "trigger" or "stop" ? ("([", "])") : ("[", "]");
            text.Append(CultureInfo.InvariantCulture, $"  s{line.Number}{open}\"{line.Number} {Quoted(line.Text)}{count}\"{close}\n");
        }

        for (var index = 1; index < lines.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  s{From(lines, index).Number} --> s{lines[index].Number}\n");
        }

        if (counts is { Count: > 0 })
        {
            text.Append("  classDef taken stroke-width:3px\n  class ")
                .AppendJoin(',', counts.Keys.Order().Select(number => $"s{number}")).Append(" taken\n");
        }

        return text.ToString();
    }

    // The step before on the same level, or the block around; a branch hangs on its opener.
    private static RecipeLine From(IReadOnlyList<RecipeLine> lines, int index)
    {
        for (var before = index - 1; before > 0; before--)
        {
            if (lines[before].Depth <= lines[index].Depth)
            {
                return lines[before];
            }
        }

        return lines[0];
    }

    private static string Quoted(string text)
    {
        var plain = text.ReplaceLineEndings(" ").Replace("\"", "#quot;", StringComparison.Ordinal);
        return plain.Length <= LongestText ? plain : string.Concat(plain.AsSpan(0, LongestText - 1), "…");
    }
}
