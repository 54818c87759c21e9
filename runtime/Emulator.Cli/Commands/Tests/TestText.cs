using Emulator.Cli.Output;
using Emulator.Hosting.Testing;
using Emulator.Testing.Matching;
using Emulator.Testing.Reports;
using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Tests;

/// <summary>
/// Tells how tests went: a line a case with what differs under it, the count at the end. On a terminal cases that pass
/// only move the progress on.
/// </summary>
internal sealed class TestText(Printer printer, int all)
{
    private const int Few = 30;

    private readonly bool _isBrief = printer.Terminal.IsTerminal && all > Few;
    private readonly HashSet<Problem> _told = [];
    private string? _file;
    private int _ended;

    public void Case(CaseResult result)
    {
        _ended++;
        if (printer.IsJson)
        {
            printer.Json(TestValue.Of(result));
            return;
        }

        if (_isBrief && result.Verdict == Verdict.Passed)
        {
            Progress();
            return;
        }

        ClearProgress();
        if (result.Place.File != _file)
        {
            _file = result.Place.File;
            printer.Line(printer.Paint.Strong(_file));
        }

        var sign = result.Verdict == Verdict.Passed ? printer.Paint.Good("✓") : printer.Paint.Bad("✗");
        printer.Line($"  {sign} {result.Name}  {printer.Paint.Dim(Clock.Show(result.Duration))}");
        foreach (var difference in result.Differences)
        {
            Tell(difference);
        }

        // What keeps a file from being read keeps all its cases from running: told under the first.
        foreach (var problem in result.Problems.Where(_told.Add))
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

        ClearProgress();
        if (report.Results.Count == 0)
        {
            printer.Line("no test cases");
            return;
        }

        if (!_isBrief && all > Few)
        {
            Failed(report);
        }

        var passed = $"{report.Passed} passed";
        var failed = report.Failed == 0 ? string.Empty : ", " + printer.Paint.Bad($"{report.Failed} failed");
        printer.Line($"{(report.Failed == 0 ? printer.Paint.Good(passed) : passed)}{failed} in {Clock.Show(report.Duration)}");
    }

    // Among many that passed those that failed are hard to find again.
    private void Failed(TestReport report)
    {
        foreach (var result in report.Results.Where(result => result.Verdict != Verdict.Passed))
        {
            printer.Line($"{printer.Paint.Bad("✗")} {result.Place.File}  {result.Name}");
        }
    }

    // What is wrong first, then the two lines to look at: the test's and the recipe's.
    private void Tell(Difference difference)
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

        printer.Line($"        {printer.Paint.Dim(DifferenceText.Places(difference))}");
    }

    private void Progress()
    {
        const int width = 30;
        var done = width * _ended / all;
        printer.Terminal.Error.Write($"\r  {new string('█', done)}{new string('░', width - done)} {_ended} of {all}");
    }

    private void ClearProgress()
    {
        if (_isBrief)
        {
            printer.Terminal.Error.Write("\r\e[K");
        }
    }
}
