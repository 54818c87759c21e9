using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking;

/// <summary>What the rules found in one recipe.</summary>
internal sealed class Findings
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public void Add(LintRule rule, SourcePlace place, string message, string? hint = null) => _problems.Add(
        new Problem(rule.Code, place, rule.VendorIds.Count == 0 ? message : $"{message} [{string.Join(", ", rule.VendorIds)}]", hint)
        {
            Severity = rule.Severity,
        });
}
