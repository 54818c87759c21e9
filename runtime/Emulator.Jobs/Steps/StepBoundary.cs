using Emulator.Jobs.Journal;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Steps;

/// <summary>The one place where a failure is caught: what happened inside becomes part of the step's record.</summary>
internal sealed class StepBoundary(TimeProvider time, StepFailures failures)
{
    /// <summary>Runs the work; the record says how it ended, unmasked.</summary>
    /// <param name="begun">Who the step is; its start is set here.</param>
    /// <param name="place">Where the step stands in the recipe.</param>
    /// <param name="limit">How long the work may take.</param>
    /// <param name="work">Gives the output and leaves its traces.</param>
    /// <param name="cancellation">Passes through: a step that was interrupted has no record.</param>
    public async Task<StepRecord> RunAsync(
        StepRecord begun,
        SourcePlace place,
        TimeLimit limit,
        Func<StepTrace, CancellationToken, Task<Value>> work,
        CancellationToken cancellation)
    {
        var trace = new StepTrace();
        var from = time.GetTimestamp();
        var step = begun with { StartedAt = time.GetUtcNow() };
        try
        {
            var output = await limit.RunAsync(time, token => work(trace, token), cancellation);
            step = step with { Output = output };
        }
        catch (Exception thrown) when (StepFailures.Explain(thrown))
        {
            step = step with { Outcome = StepOutcome.Failed, Failure = failures.Of(thrown, step, place) };
        }

        return step with
        {
            Input = trace.Input,
            Requests = trace.Requests,
            Lines = trace.Lines,
            Changes = trace.Changes,
            Retries = trace.Retries,
            Connection = trace.Connection,
            Duration = time.GetElapsedTime(from),
        };
    }
}
