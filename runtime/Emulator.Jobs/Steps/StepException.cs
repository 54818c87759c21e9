using Emulator.Sdk;

namespace Emulator.Jobs.Steps;

/// <summary>A step cannot go on for a reason that lies with the recipe or a limit, not with the connector's call.</summary>
internal sealed class StepException(FailureKind kind, string errorType, string message) : Exception(message)
{
    public FailureKind Kind { get; } = kind;

    /// <summary>The class as job pages show it.</summary>
    public string ErrorType { get; } = errorType;

    /// <summary>Type and text of runtime-semantics.md 5.6.</summary>
    public static StepException MissingField(string message) => new(FailureKind.Input, "Missing required field", message);

    public static StepException TimedOut(string message) => new(FailureKind.Timeout, "Timeout", message);
}
