using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Cli.Output;

/// <summary>Prints a job from the journal, so that a run shows just what was recorded.</summary>
internal sealed class JobPrinter(IJobHistory history, Printer printer)
{
    /// <param name="job">The job.</param>
    /// <param name="full">With requests, inputs and outputs; the machine form always has them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task PrintAsync(Job job, bool full, CancellationToken cancellation)
    {
        if (printer.IsJson)
        {
            var steps = new List<Value>();
            await foreach (var step in history.StepsAsync(job.Id, cancellation))
            {
                steps.Add(JobValue.Of(step));
            }

            printer.Json(JobValue.Of(job).With("lines", ListValue.From(steps)));
            return;
        }

        var text = new JobText(printer, full);
        text.Head(job);
        await foreach (var step in history.StepsAsync(job.Id, cancellation))
        {
            text.Step(step);
        }

        text.Failure(job);
    }
}
