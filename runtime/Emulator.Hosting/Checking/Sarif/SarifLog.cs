using Emulator.Recipes.Checking;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking.Sarif;

/// <summary>
/// Problems in the form that code hosts show beside a change: SARIF 2.1.0 (OASIS standard). Files are named from the
/// folder in which the command runs, as such hosts want them from the repository's root.
/// </summary>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <param name="problems">As displayed: their files are relative, or absolute outside of the folder.</param>
    /// <param name="version">The emulator's.</param>
    public static RecordValue Of(IReadOnlyList<Problem> problems, string version)
    {
        var ordered = problems.OrderBy(problem => problem.Place.File, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).ToList();
        var codes = ordered.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var driver = RecordValue.Of(
            ("name", "emulator"), ("semanticVersion", version), ("rules", ListValue.From(codes.Select(code => Rule(code, ordered)))));
        var run = RecordValue.Of(
            ("tool", RecordValue.Of(("driver", driver))),
            ("columnKind", "utf16CodeUnits"),
            ("results", ListValue.From(ordered.Select(problem => SarifResult.Of(problem, codes.IndexOf(problem.Code))))));
        return RecordValue.Of(("$schema", Schema), ("version", "2.1.0"), ("runs", ListValue.Of(run)));
    }

    internal static string LevelOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };

    private static RecordValue Rule(string code, List<Problem> problems)
    {
        var rule = LintRules.All.FirstOrDefault(rule => rule.Code == code);
        var meaning = ProblemMeanings.Of(code);
        var record = RecordValue.Of(
            ("id", code),
            ("shortDescription", RecordValue.Of(("text", meaning))),
            ("help", RecordValue.Of(("text", $"{meaning}. See docs/problems.md and docs/checking.md of the emulator."))),
            ("defaultConfiguration", RecordValue.Of(("level", LevelOf(rule?.Severity ?? problems.First(problem => problem.Code == code).Severity)))));
        return rule is { VendorIds.Count: > 0 }
            ? record.With("name", rule.VendorIds[0]).With("properties", RecordValue.Of(("tags", ListValue.From(rule.VendorIds.Select(id => (Value)id)))))
            : record;
    }
}
