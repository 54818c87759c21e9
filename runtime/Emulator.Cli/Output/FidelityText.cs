using Emulator.Hosting.Fidelity;
using Emulator.Values;

namespace Emulator.Cli.Output;

/// <summary>The score of a fidelity suite, by area and by where the rules are from.</summary>
internal static class FidelityText
{
    private static readonly string[] Provenances = ["vendor", "counted", "community", "inferred"];

    public static void Print(IReadOnlyList<FidelityOutcome> outcomes, Printer printer)
    {
        if (printer.IsJson)
        {
            foreach (var outcome in outcomes)
            {
                printer.Json(RecordValue.Of(
                    ("area", outcome.Case.Area), ("name", outcome.Case.Name), ("rule", outcome.Case.Rule), ("provenance", outcome.Case.Provenance),
                    ("holds", outcome.Difference is null), ("difference", outcome.Difference)));
            }

            return;
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Difference is not null))
        {
            printer.Line($"{printer.Paint.Bad("✗")} {outcome.Case.Area}/{outcome.Case.Name}: {outcome.Case.Rule}");
            printer.Line($"    {outcome.Difference}");
        }

        foreach (var line in Table(outcomes))
        {
            printer.Line(line);
        }
    }

    /// <summary>The score as a table of Markdown, as the docs have it.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<FidelityOutcome> outcomes)
    {
        yield return "| area | vendor | counted | community | inferred | all |";
        yield return "|---|---|---|---|---|---|";
        foreach (var area in outcomes.GroupBy(outcome => outcome.Case.Area).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            yield return Row(area.Key, [.. area]);
        }

        yield return Row("all", outcomes);
    }

    private static string Row(string name, IReadOnlyList<FidelityOutcome> outcomes)
    {
        var cells = Provenances
            .Select(provenance => Share([.. outcomes.Where(outcome => outcome.Case.Provenance == provenance)]))
            .Append(Share(outcomes));
        return $"| {name} | {string.Join(" | ", cells)} |";
    }

    private static string Share(IReadOnlyList<FidelityOutcome> outcomes) =>
        outcomes.Count == 0 ? "–" : $"{outcomes.Count(outcome => outcome.Difference is null)} of {outcomes.Count}";
}
