namespace Emulator.Jobs.Journal;

/// <summary>
/// Writes one job's records. A step that reaches outside is written before the job goes on; steps that work on the job
/// alone are written together, as a job that is cut off can do them once more without anybody noticing.
/// </summary>
internal sealed class JobJournal(
    IJobHistory history, string jobId, JournalMask mask, Action<StepRecord> told, int lastSequence)
{
    private const int Most = 1000;

    private List<StepRecord> _pending = [];
    private JobPosition _next = JobPosition.Start;
    private Task<bool> _writing = Task.FromResult(true);

    /// <summary>The sequence that the next record takes.</summary>
    public int NextSequence { get; private set; } = lastSequence + 1;

    /// <summary>Takes a record; false when the job has ended meanwhile, by another hand.</summary>
    /// <param name="record">With the next sequence.</param>
    /// <param name="next">Where the job goes on after it.</param>
    /// <param name="mayWait">True for a step that works on the job alone.</param>
    public ValueTask<bool> AddAsync(StepRecord record, JobPosition next, bool mayWait)
    {
        NextSequence = record.Sequence + 1;
        _pending.Add(record);
        _next = next;
        if (!mayWait)
        {
            return FlushAsync();
        }

        return _pending.Count < Most ? new(true) : HandOverAsync();
    }

    /// <summary>Writes what is waiting. What has been done is written even if the job is cancelled meanwhile.</summary>
    public async ValueTask<bool> FlushAsync()
    {
        if (_pending.Count > 0 && !await HandOverAsync())
        {
            return false;
        }

        return await _writing;
    }

    // The job goes on while its records are written; one write at a time, so that they stay in order.
    private async ValueTask<bool> HandOverAsync()
    {
        if (!await _writing)
        {
            return false;
        }

        var steps = _pending;
        var next = _next;
        _pending = new List<StepRecord>(Most);
        _writing = steps.Count == 1 ? WriteAsync(steps, next) : Task.Run(() => WriteAsync(steps, next));
        return true;
    }

    private async Task<bool> WriteAsync(List<StepRecord> records, JobPosition next)
    {
        // Masked where it is written, beside the job and not in its way.
        var steps = records.ConvertAll(mask.Apply);
        if (!await history.AppendAsync(jobId, steps, next, CancellationToken.None))
        {
            return false;
        }

        steps.ForEach(told);
        return true;
    }
}
