using Emulator.Cli.Output;
using Emulator.Hosting.Testing;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Tells how tests went: a line a case, what differs under those that failed, the count at the end.</summary>
internal sealed class TestText(Printer printer)
{
    private string? _file;

    public void Case(CaseResult result)
    {
        if (printer.IsJson)
        {
            printer.Json(TestValue.Of(result));
            return;
        }

        if (result.Test.Place.File != _file)
        {
            _file = result.Test.Place.File;
            printer.Line(printer.Paint.Strong(_file));
        }

        var sign = result.Verdict == Verdict.Passed ? printer.Paint.Good("✓") : printer.Paint.Bad("✗");
        printer.Line($"  {sign} {result.Test.Name}  {printer.Paint.Dim(Clock.Show(result.Duration))}");
        foreach (var difference in result.Differences)
        {
            Difference(difference);
        }

        foreach (var problem in result.Problems)
        {
            printer.Line($"      {problem}");
        }
    }

    public void Summary(TestReport report)
    {
        if (printer.IsJson)
        {
            printer.Json(TestValue.Of(report));
            return;
        }

        if (report.Results.Count == 0)
        {
            printer.Line("no test cases");
            return;
        }

        var passed = $"{report.Passed} passed";
        var failed = report.Failed == 0 ? string.Empty : ", " + printer.Paint.Bad($"{report.Failed} failed");
        printer.Line($"{(report.Failed == 0 ? printer.Paint.Good(passed) : passed)}{failed} in {Clock.Show(report.Duration)}");
    }

    // What is wrong first, then the two lines to look at: the test's and the recipe's.
    private void Difference(Difference difference)
    {
        printer.Line($"      {printer.Paint.Strong(difference.Path)}{(difference.Note is null ? string.Empty : $"  {difference.Note}")}");
        if (difference.Expected is { } expected)
        {
            printer.Line($"        {printer.Paint.Bad($"- {expected}")}");
        }

        if (difference.Found is { } found)
        {
            printer.Line($"        {printer.Paint.Good($"+ {found}")}");
        }

        printer.Line($"        {printer.Paint.Dim(Places(difference))}");
    }

    private static string Places(Difference difference)
    {
        SourcePlace[] places = [.. difference.Step is { } step ? new[] { difference.Place, step }.Distinct() : [difference.Place]];
        return $"at {string.Join(", step at ", places.Select(place => place.ToString()))}";
    }
}
