using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>What came of trying a lambda.</summary>
/// <param name="Result">The result in the form that JSON has; null when there is an error.</param>
/// <param name="Error">Why there is no result, or null.</param>
/// <param name="Requests">Every request as it was sent, credentials included.</param>
/// <param name="Settings">The settings afterwards, renewed credentials included; empty for a connection of the workspace.</param>
public sealed record ExecOutcome(Value Result, ExecError? Error, IReadOnlyList<SentRequest> Requests, RecordValue Settings)
{
    /// <summary>Why handed-in settings were renewed meanwhile, in the vendor's words; null: they were not.</summary>
    public string? Renewal { get; init; }
}
