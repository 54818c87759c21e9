using System.Text;
using Emulator.Recipes.Checking;
using Emulator.Values.Problems;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>The tables of docs/checking.md: every rule, and where each rule of the vendor's lint is told here.</summary>
internal static class CheckingPage
{
    public const string Begin = "<!-- tables: written by a test -->";

    public static string Tables()
    {
        var page = new StringBuilder(Begin).Append("\n\n## Rules\n\n| code | weighs | vendor's rule | broken when |\n| --- | --- | --- | --- |\n");
        foreach (var rule in LintRules.All)
        {
            page.Append(null, $"| {rule.Code} | {Word(rule.Severity)} | {string.Join(", ", rule.VendorIds)} | {rule.Meaning} |\n");
        }

        page.Append("\n## From the vendor's rule to ours\n\n| vendor's rule | told here as |\n| --- | --- |\n");
        var own = LintRules.All.SelectMany(rule => rule.VendorIds.Select(id => (Id: id, Told: rule.Code)));
        foreach (var group in own.Concat(LintRules.Elsewhere.Select(row => (Id: row.Key, Told: row.Value))).GroupBy(row => row.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(null, $"| {group.Key} | {string.Join(", ", group.Select(row => row.Told))} |\n");
        }

        return page.ToString();
    }

    private static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "remark",
    };
}
