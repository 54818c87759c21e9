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
        RunOutcome outcome;
        try
        {
            outcome = await run();
        }
        catch (OperationCanceledException) when (_job is not null)
        {
            printer.Note($"job {_job.Id} is not finished. This goes on with it; the step that was under way runs again:");
            printer.Note($"  {options.Resume(parsed, _job.Id)}");
            throw;
        }

        if (printer.Problems(outcome.Problems))
        {
            return ExitCode.Problems;
        }

        if (outcome.Job is not { } job)
        {
            printer.Note(outcome.NoEvent!);
            return ExitCode.Failed;
        }

        await new JobPrinter(host, printer).PrintAsync(job, full: false, allRounds: false, cancellation);
        return job.State == JobState.Succeeded ? ExitCode.Done : ExitCode.Failed;
    }
}
