using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>One lambda that somebody tries by hand (connector-sdk.md 9.2).</summary>
public sealed record ExecCall
{
    /// <summary>The connector's file, absolute.</summary>
    public required string Connector { get; init; }

    /// <summary>Such as <c>actions.create.execute</c>.</summary>
    public required string Path { get; init; }

    public RecordValue Settings { get; init; } = RecordValue.Empty;

    public Value Input { get; init; } = RecordValue.Empty;

    public Value Closure { get; init; } = Value.Null;

    public Value Continue { get; init; } = Value.Null;

    /// <summary>A list is spread over a method's parameters; a record are a pick list's keywords.</summary>
    public Value Args { get; init; } = Value.Null;

    public RecordValue ConfigFields { get; init; } = RecordValue.Empty;

    public Value ExtendedInputSchema { get; init; } = Value.Null;

    public Value ExtendedOutputSchema { get; init; } = Value.Null;

    public Value Payload { get; init; } = RecordValue.Empty;

    public RecordValue Parameters { get; init; } = RecordValue.Empty;

    public RecordValue Headers { get; init; } = RecordValue.Empty;

    public string WebhookUrl { get; init; } = string.Empty;

    public RecordValue SubscribeOutput { get; init; } = RecordValue.Empty;

    public string? AuthCode { get; init; }

    public string? RedirectUrl { get; init; }

    public string? RefreshToken { get; init; }

    /// <summary>What lambdas take for the present; null for the clock.</summary>
    public DateTimeOffset? Now { get; init; }
}
