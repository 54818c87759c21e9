using Emulator.Values;

namespace Emulator.Hosting.Fidelity;

/// <summary>What must come of a case's job.</summary>
public sealed record FidelityExpectation
{
    /// <summary>The state that the job must end in; <c>refused</c> for a recipe that must not start, <c>none</c> for an event that makes no job.</summary>
    public required string State { get; init; }

    /// <summary>What the job's error, or the first problem of a refused recipe, must say somewhere; null for anything.</summary>
    public string? Error { get; init; }

    /// <summary>The class of the job's error; null for any.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The numbers of the steps that ran, in order, with their rounds: <c>1 3[0] 3[1]</c>; null for any.</summary>
    public string? Trace { get; init; }

    /// <summary>What steps must have as their last output: alias to value. Members that are not named do not count.</summary>
    public RecordValue Outputs { get; init; } = RecordValue.Empty;

    /// <summary>What steps must have got as their last input.</summary>
    public RecordValue Inputs { get; init; } = RecordValue.Empty;

    /// <summary>Members that a step's last input must not have: alias to a list of names.</summary>
    public RecordValue Absent { get; init; } = RecordValue.Empty;

    /// <summary>The job report.</summary>
    public RecordValue Report { get; init; } = RecordValue.Empty;
}
