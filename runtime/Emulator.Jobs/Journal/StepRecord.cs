using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>What the journal keeps of one step that ran, or of the trigger (number 0); secrets masked.</summary>
public sealed record StepRecord
{
    /// <summary>The place in the job's journal: 0 for the trigger, then one more for every step that ran.</summary>
    public required int Sequence { get; init; }

    /// <summary>The step's number in the recipe; a step in a loop has many records of one number.</summary>
    public required int Number { get; init; }

    /// <summary>The step's alias.</summary>
    public required string As { get; init; }

    public required string Provider { get; init; }

    /// <summary>The action's or trigger's name.</summary>
    public required string Name { get; init; }

    public StepOutcome Outcome { get; init; } = StepOutcome.Succeeded;

    /// <summary>The input as the connector got it; null where the step ended before it was known.</summary>
    public Value Input { get; init; } = Value.Null;

    /// <summary>The output as later steps see it; null unless the step succeeded.</summary>
    public Value Output { get; init; } = Value.Null;

    public IReadOnlyList<StepRequest> Requests { get; init; } = [];

    /// <summary>What the step changed in the outputs of earlier steps.</summary>
    public IReadOnlyList<OutputChange> Changes { get; init; } = [];

    /// <summary>The changes as a store keeps them.</summary>
    public Value WrittenChanges => ChangeValue.Of(Changes);

    /// <summary>The rounds of the loops around the step, the outermost first, such as <c>3.0</c>; empty outside of loops.</summary>
    public string Rounds { get; init; } = string.Empty;

    /// <summary>What the connector printed while it ran.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public required DateTimeOffset StartedAt { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>How often the action was run again before it ended (connector-sdk.md 4.4).</summary>
    public int Retries { get; init; }

    /// <summary>The connection as it was when the step began; null for a step without one.</summary>
    public ConnectionUsed? Connection { get; init; }

    /// <summary>Viewers do not show input and output; they are stored all the same.</summary>
    public bool MaskData { get; init; }

    /// <summary>Null unless the step failed.</summary>
    public Failure? Failure { get; init; }

    /// <summary>The record with the changes that a store has kept.</summary>
    public StepRecord WithChanges(Value written) => this with { Changes = ChangeValue.From(written) };
}
