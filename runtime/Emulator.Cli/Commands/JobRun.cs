using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Hosting.Running;
using Emulator.Jobs;

namespace Emulator.Cli.Commands;

/// <summary>Runs a job for a person who watches: says how to go on when it is interrupted, and prints what came of it.</summary>
internal sealed class JobRun(EmulatorHost host, Printer printer, RunOptions options, ParseResult parsed)
{
    private Job? _job;

    /// <summary>Connections and listeners of the order that the command completes.</summary>
    public JobOrder Order => Complete(new JobOrder());

    public T Complete<T>(T order)
        where T : JobOrder =>
        order with { Connections = options.Connections(parsed), Stubs = options.Stubs(parsed), Properties = options.Properties(parsed), Started = job => _job ??= job };

    /// <summary>The exit code.</summary>
    /// <exception cref="OperationCanceledException">The job was interrupted; it is told how to go on with it.</exception>
    public async Task<int> TellAsync(Func<Task<RunOutcome>> run, CancellationToken cancellation)
    {
        if (printer.Problems(host.Tape.Problems))
        {
            return ExitCode.Problems;
        }

        RunOutcome outcome;
        try
        {
            outcome = await run();
        }
        catch (OperationCanceledException) when (_job is not null)
        {
            printer.Note($"job {_job.Id} is not finished. This goes on with it; the step that was under way runs again:");
            printer.Note($"  {options.Resume(parsed, _job.Id)}");
            EndTape();
            throw;
        }

        if (printer.Problems(outcome.Problems))
        {
            return ExitCode.Problems;
        }

        if (outcome.Job is not { } job)
        {
            printer.Note(outcome.NoEvent!);
            EndTape();
            return ExitCode.Failed;
        }

        await new JobPrinter(host, printer).PrintAsync(job, full: false, allRounds: false, cancellation);
        return EndTape() && job.State == JobState.Succeeded ? ExitCode.Done : ExitCode.Failed;
    }

    // A recipe may handle the error of a request that did not match, and succeed: the command does not.
    private bool EndTape()
    {
        var ended = host.Tape.End();
        foreach (var line in ended.Lines)
        {
            printer.Note(line);
        }

        return ended.IsGood;
    }
}
