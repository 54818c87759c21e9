using Emulator.Hosting;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Cli.Output;

/// <summary>Prints a job from the journal, so that a run shows just what was recorded.</summary>
internal sealed class JobPrinter(EmulatorHost host, Printer printer)
{
    private readonly IJobHistory _history = host.History;

    /// <param name="job">The job.</param>
    /// <param name="full">With requests, inputs and outputs; the machine form always has them.</param>
    /// <param name="allRounds">False for the last round of every loop alone; the machine form has all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task PrintAsync(Job job, bool full, bool allRounds, CancellationToken cancellation)
    {
        var isCutOff = await host.Jobs.IsCutOffAsync(job, cancellation);
        if (printer.IsJson)
        {
            var steps = new List<Value>();
            await foreach (var step in _history.StepsAsync(job.Id, cancellation))
            {
                steps.Add(JobValue.Of(step));
            }

            printer.Json(JobValue.Of(job, isCutOff).With("lines", ListValue.From(steps)));
            return;
        }

        var text = new JobText(printer, full);
        text.Head(job, isCutOff);
        await foreach (var step in allRounds ? _history.StepsAsync(job.Id, cancellation) : _history.LastRoundsAsync(job.Id, cancellation))
        {
            text.Step(step);
        }

        text.Report(job);
        text.Failure(job);
        if (isCutOff)
        {
            text.WaysOn(job);
        }
    }
}
