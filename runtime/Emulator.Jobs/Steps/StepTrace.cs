using Emulator.Connections;
using Emulator.Jobs.Journal;
using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>What is known of a step while it runs, so that its record explains it however it ends.</summary>
internal sealed class StepTrace
{
    // A connector may send several requests at once.
    private readonly Lock _adding = new();
    private List<StepRequest>? _requests;
    private List<string>? _lines;
    private List<OutputChange>? _changes;
    private List<string>? _skipped;

    public IReadOnlyList<StepRequest> Requests => _requests?.ToArray() ?? [];

    public IReadOnlyList<string> Lines => _lines?.ToArray() ?? [];

    public IReadOnlyList<OutputChange> Changes => _changes ?? (IReadOnlyList<OutputChange>)[];

    /// <summary>The fields of the input that said <c>skip</c>.</summary>
    public IReadOnlyList<string> Skipped => _skipped ?? (IReadOnlyList<string>)[];

    public Value Input { get; set; } = Value.Null;

    public ConnectionUsed? Connection { get; set; }

    public int Retries { get; set; }

    public void Skip(string field) => (_skipped ??= []).Add(field);

    /// <summary>The operations of a step of a job, all told to leave their traces here.</summary>
    public OperationOwner Owner(JobRun run, string? alias, IJobDesk desk) =>
        Owner(run.Job.RecipeId, run.Job.Id, run.Options.Properties) with { Job = desk, Step = alias, Suspended = run.Options.Suspended };

    /// <summary>The operations of a trigger, or of a step.</summary>
    public OperationOwner Owner(string recipeId, string jobId, IReadOnlyDictionary<string, string> properties) =>
        new()
        {
            RecipeId = recipeId,
            JobId = jobId,
            Requested = Add,
            Print = Add,
            Property = name => properties.GetValueOrDefault(name),
        };

    public void Add(OutputChange change) => (_changes ??= []).Add(change);

    /// <summary>A line that the record shows beside the connector's own.</summary>
    public void Add(string line)
    {
        lock (_adding)
        {
            (_lines ??= []).Add(line);
        }
    }

    private void Add(RequestRecord request)
    {
        lock (_adding)
        {
            (_requests ??= []).Add(new StepRequest(
                request.Method, request.Url, request.Status, request.StartedAt, request.Duration, request.Error));
        }
    }
}
