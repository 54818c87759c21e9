using Emulator.Hosting.Testing;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;
using Emulator.Values;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Results of tests in machine form.</summary>
internal static class TestValue
{
    public static RecordValue Of(CaseResult result) => RecordValue.Of(
        ("test", result.Test.Name),
        ("file", result.Test.Place.File),
        ("line", result.Test.Place.Line),
        ("verdict", result.Verdict.ToString().ToLowerInvariant()),
        ("duration_ms", result.Duration.TotalMilliseconds),
        ("job_id", result.Job?.Id),
        ("differences", ListValue.From(result.Differences.Select(Value (difference) => Of(difference)))),
        ("problems", ListValue.From(result.Problems.Select(Value (problem) => problem.ToString()))));

    public static RecordValue Of(TestReport report) => RecordValue.Of(
        ("passed", report.Passed), ("failed", report.Failed), ("duration_ms", report.Duration.TotalMilliseconds));

    private static RecordValue Of(Difference difference) => RecordValue.Of(
        ("path", difference.Path),
        ("expected", difference.Expected),
        ("found", difference.Found),
        ("note", difference.Note),
        ("place", difference.Place.ToString()),
        ("step", difference.Step is { } step ? step.ToString() : null));
}
