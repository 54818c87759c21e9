using Emulator.Values;

namespace Emulator.Sdk.Jobs;

/// <summary>
/// What the platform's own actions may do to the job that runs them. A connector of anybody else has no need of it.
/// </summary>
public interface IJobDesk
{
    /// <summary>The alias of the step that is running.</summary>
    string Step { get; }

    /// <summary>Changes the output of an earlier step; one that nothing reads any more is passed over.</summary>
    void Change(OutputChange change);

    /// <summary>What a step has put out, changes included; null for one that has not run, or that nothing reads any more.</summary>
    Value Output(string alias);

    /// <summary>The job's result for whoever called it; the first one counts (runtime-semantics.md 3.10).</summary>
    void Return(Value result);

    /// <summary>Runs a recipe function to its end.</summary>
    /// <param name="reference">The platform's three-key reference, a name or an id.</param>
    /// <param name="parameters">What the function is called with.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ConnectorException">There is no such recipe, or the calls lie too deep in each other.</exception>
    ValueTask<CalledJob> CallAsync(Value reference, RecordValue parameters, CancellationToken cancellation);

    /// <summary>Begins a recipe function and goes on; the job's id.</summary>
    ValueTask<string> BeginAsync(Value reference, RecordValue parameters, CancellationToken cancellation);

    /// <summary>Waits for jobs that were begun; one that has not ended in time is not in the answer.</summary>
    ValueTask<IReadOnlyList<CalledJob>> JoinAsync(
        IReadOnlyList<string> jobs, TimeSpan patience, CancellationToken cancellation);

    /// <summary>Waits, or passes over the time, as the settings say.</summary>
    ValueTask WaitAsync(TimeSpan time, CancellationToken cancellation);
}
