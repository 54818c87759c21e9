using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>What a lambda gave, or how it failed.</summary>
/// <param name="Result">Null after a failure.</param>
/// <param name="ErrorClass">The vendor's name of the failure; null for a success.</param>
/// <param name="Message">Its text.</param>
/// <param name="Requests">What was sent, in order.</param>
/// <param name="Lines">What the connector printed.</param>
public sealed record ExecOutcome(
    Value? Result, string? ErrorClass, string? Message, IReadOnlyList<SentRequest> Requests, IReadOnlyList<string> Lines);
