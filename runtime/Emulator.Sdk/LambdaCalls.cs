using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Sdk;

/// <summary>What execute is called with (connector-sdk.md 4.1).</summary>
/// <param name="Input">The converted input.</param>
/// <param name="InputSchema">The normalised input fields, config fields not included.</param>
/// <param name="OutputSchema">The normalised output fields.</param>
/// <param name="Continue">The state of an action that asked to be called again; null at the first call.</param>
public sealed record ActionCall(
    RecordValue Input, IReadOnlyList<Field> InputSchema, IReadOnlyList<Field> OutputSchema, Value Continue)
{
    /// <summary>The fields that the recipe skips by the formula <c>skip</c>; told to immediate actions alone.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];
}

/// <summary>What poll is called with (connector-sdk.md 5.1).</summary>
/// <param name="Input">The trigger's input.</param>
/// <param name="Closure">What the last poll left as next_poll; null at the first poll.</param>
/// <param name="InputSchema">The normalised input fields.</param>
/// <param name="OutputSchema">The normalised output fields.</param>
public sealed record PollCall(
    RecordValue Input, Value Closure, IReadOnlyList<Field> InputSchema, IReadOnlyList<Field> OutputSchema);

/// <summary>One page of events, oldest first.</summary>
/// <param name="Events">The events, oldest first.</param>
/// <param name="NextPoll">The closure of the next poll; null keeps the old one.</param>
/// <param name="CanPollMore">True when the next page should be asked for at once.</param>
public sealed record PollPage(IReadOnlyList<Value> Events, Value NextPoll, bool CanPollMore);

/// <summary>What webhook_notification is called with (connector-sdk.md 5.4).</summary>
/// <param name="Input">The trigger's input.</param>
/// <param name="Payload">The delivered body, parsed.</param>
/// <param name="InputSchema">The normalised input fields.</param>
/// <param name="OutputSchema">The normalised output fields.</param>
/// <param name="Headers">The request's headers as received.</param>
/// <param name="Parameters">The request's query parameters.</param>
/// <param name="Subscription">What subscribe gave.</param>
public sealed record NotificationCall(
    RecordValue Input,
    Value Payload,
    IReadOnlyList<Field> InputSchema,
    IReadOnlyList<Field> OutputSchema,
    RecordValue Headers,
    RecordValue Parameters,
    RecordValue Subscription);
