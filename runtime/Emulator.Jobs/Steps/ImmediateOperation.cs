using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>What an action that works on the job alone may reach: the job. It has no connection and sends nothing.</summary>
internal sealed class ImmediateOperation(JobRun run, IJobDesk desk, StepTrace trace, TimeProvider time) : IOperation
{
    public RecordValue Settings => RecordValue.Empty;

    public TimeProvider Time => time;

    public string RecipeId => run.Job.RecipeId;

    public string JobId => run.Job.Id;

    public IJobDesk Job => desk;

    public ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation) =>
        throw new InvalidOperationException("an action that is marked immediate sends a request");

    public string? Property(string name) => run.Options.Properties.GetValueOrDefault(name);

    public void Print(string line) => trace.Add(line);
}
