using Emulator.Hosting.Testing;
using Emulator.Testing.Coverage;
using Emulator.Testing.Matching;
using Emulator.Testing.Mutation;
using Emulator.Testing.Running;
using Emulator.Values;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Results of tests in machine form.</summary>
internal static class TestValue
{
    public static RecordValue Of(CaseResult result) => RecordValue.Of(
        ("test", result.Name),
        ("file", result.Place.File),
        ("line", result.Place.Line),
        ("verdict", result.Verdict.ToString().ToLowerInvariant()),
        ("duration_ms", result.Duration.TotalMilliseconds),
        ("job_id", result.JobId),
        ("differences", ListValue.From(result.Differences.Select(Value (difference) => Of(difference)))),
        ("problems", ListValue.From(result.Problems.Select(Value (problem) => problem.ToString()))));

    public static RecordValue Of(TestReport report) => RecordValue.Of(
        ("passed", report.Passed), ("failed", report.Failed), ("duration_ms", report.Duration.TotalMilliseconds));

    /// <summary>With the platform's own number, of actions alone, beside ours (runtime-semantics.md 9.3).</summary>
    public static RecordValue Of(RecipeCoverage coverage) => RecordValue.Of(
        ("recipe", coverage.Recipe.File),
        ("coverage", RecipeCoverage.Percent(coverage.Of())),
        ("total_actions_count", coverage.Of(CoverageKind.Step).All),
        ("total_visited_actions_count", coverage.Of(CoverageKind.Step).Reached),
        ("not_reached", ListValue.From(coverage.Items.Where(item => !item.IsReached).Select(Value (item) => RecordValue.Of(
            ("kind", item.Item.Kind.ToString().ToLowerInvariant()),
            ("step_number", item.Item.Number),
            ("place", item.Item.Place.ToString()),
            ("reason", item.Item.Words))))));

    public static RecordValue Of(MutantResult result) => RecordValue.Of(
        ("change", result.Mutant.Words), ("place", result.Mutant.Place.ToString()), ("noticed_by", result.NoticedBy));

    private static RecordValue Of(Difference difference) => RecordValue.Of(
        ("path", difference.Path),
        ("expected", difference.Expected),
        ("found", difference.Found),
        ("note", difference.Note),
        ("place", difference.Place.ToString()),
        ("step", difference.Step is { } step ? step.ToString() : null));
}
