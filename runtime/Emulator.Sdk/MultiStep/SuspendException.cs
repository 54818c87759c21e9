using Emulator.Values;

namespace Emulator.Sdk.MultiStep;

/// <summary>
/// Leaves an action that waits until somebody resumes it (<c>suspend</c>, connector-sdk.md 4.5). The action's
/// <see cref="ActionDefinition.BeforeSuspend"/> then tells the service the resume token; the next call gets the state.
/// </summary>
/// <param name="state">What the next call is told, as <see cref="ActionDefinition.BeforeResume"/> has changed it.</param>
/// <param name="expiresAt">When the wait ends without an answer; at most 60 days ahead.</param>
public sealed class SuspendException(Value state, DateTimeOffset expiresAt) : Exception("the action waits to be resumed")
{
    /// <summary>How long an action may wait at most, and waits when it does not say.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(60);

    /// <summary>What the next call is told.</summary>
    public Value State { get; } = state;

    /// <summary>When the wait ends without an answer.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>Where nobody can resume an action, the word is unknown, as it is to the vendor's tool.</summary>
    public static ConnectorException Refused() =>
        new(FailureKind.Plugin, "suspend: nobody can resume the action here") { ErrorClass = "NoMethodError" };
}
