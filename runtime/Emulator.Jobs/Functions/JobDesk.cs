using Emulator.Jobs.Steps;
using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Jobs.Functions;

/// <summary>What one step of a job may do to the job. Changes take effect when the step has succeeded.</summary>
internal sealed class JobDesk(JobRun run, string step, StepTrace trace, FunctionCalls calls, TimeProvider time) : IJobDesk
{
    public string Step => step;

    public void Change(OutputChange change)
    {
        var most = run.Options.Limits.ListItems;
        if (change is { Kind: not OutputChangeKind.Set, Value: ListValue added } && run.Pills.Count(change.Alias, change.Field) + added.Count > most)
        {
            throw new StepException(FailureKind.Input, "Limit", $"the list has more than {most} items (limit list_items)");
        }

        trace.Add(change);
    }

    public Value Output(string alias) => run.Pills.Output(alias);

    public void Return(Value result) => run.Result ??= result;

    public ValueTask<CalledJob> CallAsync(Value reference, RecordValue parameters, CancellationToken cancellation) =>
        calls.CallAsync(run, reference, parameters, cancellation);

    public ValueTask<string> BeginAsync(Value reference, RecordValue parameters, CancellationToken cancellation) =>
        calls.BeginAsync(run, reference, parameters, cancellation);

    public ValueTask<IReadOnlyList<CalledJob>> JoinAsync(
        IReadOnlyList<string> jobs, TimeSpan patience, CancellationToken cancellation) =>
        calls.JoinAsync(jobs, patience, cancellation);

    public async ValueTask WaitAsync(TimeSpan wait, CancellationToken cancellation)
    {
        if (!await run.Options.WaitAsync(wait, time, cancellation))
        {
            trace.Add($"a wait of {wait.TotalSeconds:0.###} s was passed over (setting waits)");
        }
    }
}
