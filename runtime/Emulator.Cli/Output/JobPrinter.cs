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
            await JsonAsync(job, isCutOff, cancellation);
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

    // A method of its own: the query library that it takes is not loaded to print text.
    private Task JsonAsync(Job job, bool isCutOff, CancellationToken cancellation) => printer.JsonAsync(
        JobValue.Of(job, isCutOff), "lines", _history.StepsAsync(job.Id, cancellation).Select(step => (Value)JobValue.Of(step)));
}
