using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Hosting.Testing;
using Emulator.Testing.Files;
using Emulator.Testing.Reports;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Runs the tests of a command line, once or whenever a file changes, and tells how they went.</summary>
internal sealed class TestRun(TestDesk desk, CommandScope scope, TestOptions options, ParseResult parsed)
{
    private readonly Printer _printer = scope.Printer(parsed);
    private readonly string[] _paths = [.. options.Paths(parsed).Select(path => scope.PathOf(parsed, path))];

    /// <summary>The exit code.</summary>
    public async Task<int> OnceAsync(CancellationToken cancellation)
    {
        var plan = desk.Plan(_paths, options.Filter(parsed));
        var annotates = new Annotating(_printer, scope.HostOptions(parsed).Environment);
        annotates.Tell(plan.Problems);
        if (_printer.Problems(plan.Problems))
        {
            return ExitCode.Problems;
        }

        var report = await RunAsync(plan.Cases, cancellation);
        annotates.Tell(report.Results);
        await WriteAsync(report, cancellation);
        var coverage = new CoverageText(_printer);
        if (options.TellsCoverage(parsed))
        {
            coverage.Tell(report.Coverage);
        }

        if (report.Failed > 0)
        {
            return report.IsBroken ? ExitCode.Problems : ExitCode.Failed;
        }

        if (options.Mutates(parsed))
        {
            await new MutationText(_printer).TellAsync(desk, plan.Cases, options.Order(parsed), cancellation);
        }

        return options.FailUnder(parsed) is { } least && !coverage.Reaches(report.Coverage, least) ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Runs until it is interrupted.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public async Task<int> WatchAsync(EmulatorOptions host, CancellationToken cancellation)
    {
        using var watch = new TestWatch(host.Workspace, host.Time);
        var plan = desk.Plan(_paths, options.Filter(parsed));
        var cases = plan.Cases;
        while (true)
        {
            _printer.Problems(plan.Problems);
            if (cases.Count > 0)
            {
                await RunAsync(cases, cancellation);
            }

            _printer.Note("watching; Ctrl-C ends it");
            IReadOnlyCollection<string> changed;
            do
            {
                changed = await watch.NextAsync(cancellation);
                desk.Changed(changed);
                plan = desk.Plan(_paths, options.Filter(parsed));
                cases = [.. plan.Cases.Where(test => desk.IsTouched(test, changed))];
            }
            while (cases.Count == 0 && !plan.HasErrors);
            _printer.Note($"{Environment.NewLine}changed: {string.Join(", ", changed.Select(host.Workspace.Relative).Order(StringComparer.Ordinal))}");
        }
    }

    private async Task<TestReport> RunAsync(IReadOnlyList<PlannedCase> cases, CancellationToken cancellation)
    {
        var text = new TestText(_printer, cases.Count);
        var report = await desk.RunAsync(cases, options.Order(parsed) with { Ended = text.Case }, cancellation);
        text.Summary(report);
        return report;
    }

    private async Task WriteAsync(TestReport report, CancellationToken cancellation)
    {
        if (options.JUnit(parsed) is { } junit)
        {
            await WriteAsync(junit, JUnitReport.Write(report.Results, report.Duration), cancellation);
        }

        if (options.Html(parsed) is { } html)
        {
            await WriteAsync(html, HtmlReport.Write(report.Results, report.Duration, report.Coverage), cancellation);
        }
    }

    private async Task WriteAsync(string named, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(scope.PathHere(named), text, cancellation);
            _printer.Note($"wrote {named}");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new InputException(unwritable.Message);
        }
    }
}
