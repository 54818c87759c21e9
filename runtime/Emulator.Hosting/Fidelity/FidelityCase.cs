using Emulator.Values;

namespace Emulator.Hosting.Fidelity;

/// <summary>One rule of the platform as a recipe, an event and what must come of it.</summary>
public sealed record FidelityCase
{
    /// <summary>The file's name without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>The folder: conditions, loops, …</summary>
    public required string Area { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Rule { get; init; }

    /// <summary>Where the rule is from: vendor, counted, community or inferred.</summary>
    public required string Provenance { get; init; }

    /// <summary>The recipe as YAML.</summary>
    public required string Recipe { get; init; }

    public required RecordValue Event { get; init; }

    /// <summary>The state that the job must end in.</summary>
    public required string State { get; init; }

    /// <summary>What the job's error must say somewhere; null for anything.</summary>
    public string? Error { get; init; }

    /// <summary>The numbers of the steps that ran, in order, with their rounds: <c>1 3[0] 3[1]</c>; null for any.</summary>
    public string? Trace { get; init; }

    /// <summary>What steps must have as their last output: alias to value. Members that are not named do not count.</summary>
    public RecordValue Outputs { get; init; } = RecordValue.Empty;

    /// <summary>What steps must have got as their last input.</summary>
    public RecordValue Inputs { get; init; } = RecordValue.Empty;

    /// <summary>The job report.</summary>
    public RecordValue Report { get; init; } = RecordValue.Empty;
}
