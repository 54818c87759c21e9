using Emulator.Sdk.Authorization;
using Emulator.Sdk.Display;
using Emulator.Sdk.MultiStep;
using Emulator.Sdk.Streams;
using Emulator.Values.Schema;

namespace Emulator.Sdk;

/// <summary>One action (connector-sdk.md 1.4).</summary>
public sealed record ActionDefinition
{
    /// <summary>The key by which recipes name it.</summary>
    public required string Name { get; init; }

    /// <summary>The display name.</summary>
    public required string Title { get; init; }

    /// <summary>What the action does, one line.</summary>
    public string? Description { get; init; }

    /// <summary>How the editor shows it beside title and description.</summary>
    public OperationDisplay Display { get; init; } = OperationDisplay.None;

    /// <summary>Fields shown first, whose answers drive the schemas.</summary>
    public IReadOnlyList<Field> ConfigFields { get; init; } = [];

    /// <summary>The input fields; null: none, and input is passed as it is.</summary>
    public FieldsLambda? InputFields { get; init; }

    /// <summary>Does the work.</summary>
    public required ExecuteLambda Execute { get; init; }

    /// <summary>The output fields; null: output is passed as it is.</summary>
    public FieldsLambda? OutputFields { get; init; }

    /// <summary>Sample output for the editor.</summary>
    public SampleLambda? SampleOutput { get; init; }

    /// <summary>Which refusals run the whole action again; empty: none (connector-sdk.md 4.4).</summary>
    public IReadOnlyList<ResponseMatcher> RetryOnResponse { get; init; } = [];

    /// <summary>The verbs that may be repeated.</summary>
    public IReadOnlyList<string> RetryOnRequest { get; init; } = ["GET", "HEAD"];

    /// <summary>
    /// True for an action that works on the job alone, at once: it sends nothing and keeps nothing. Its record may be
    /// written together with others, and stubs leave it as it is.
    /// </summary>
    public bool IsImmediate { get; init; }

    /// <summary>True for an action that may wait for hours; no limit of a step's time holds for it (runtime-semantics.md 1.8).</summary>
    public bool IsLong { get; init; }

    /// <summary>How often at most, 0 to 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Dotted paths of the input that the job report shows shortened (<see cref="Summaries"/>).</summary>
    public IReadOnlyList<string> SummarizeInput { get; init; } = [];

    /// <summary>Dotted paths of the output that the job report shows shortened.</summary>
    public IReadOnlyList<string> SummarizeOutput { get; init; } = [];

    /// <summary>Streams of this action's own, beside the connector's.</summary>
    public IReadOnlyDictionary<string, StreamLambda> Streams { get; init; } = new Dictionary<string, StreamLambda>();

    /// <summary>Called when <see cref="Execute"/> suspends; null for an action that never does.</summary>
    public BeforeSuspendLambda? BeforeSuspend { get; init; }

    /// <summary>Called when a suspended action is resumed; null leaves the state as it is.</summary>
    public BeforeResumeLambda? BeforeResume { get; init; }

    /// <summary>Called when nobody resumed in time; null leaves the state as it is.</summary>
    public BeforeTimeoutResumeLambda? BeforeTimeoutResume { get; init; }
}
