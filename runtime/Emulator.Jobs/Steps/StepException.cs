using Emulator.Recipes.Conditions;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>A step cannot go on for a reason that lies with the recipe or a limit, not with the connector's call.</summary>
public sealed class StepException(FailureKind kind, string errorType, string message) : Exception(message)
{
    /// <summary>What kind of thing went wrong.</summary>
    public FailureKind Kind { get; } = kind;

    /// <summary>The class as job pages show it.</summary>
    public string ErrorType { get; } = errorType;

    /// <summary>The HTTP status that the failure is to show, or null.</summary>
    public int? Status { get; init; }

    /// <summary>The raw text of the answer that the failure is to show, or null.</summary>
    public string? Body { get; init; }

    /// <summary>Type and text of runtime-semantics.md 5.6.</summary>
    internal static StepException MissingField(string message) => new(FailureKind.Input, "Missing required field", message);

    /// <summary>A row of a condition whose sides have no order, or nil on one of them (runtime-semantics.md 4.2).</summary>
    internal static StepException Incomparable(Value left, Value right, Comparison row) => new(
        FailureKind.Input,
        "Condition",
        $"Error calculating the condition: \"{OperatorNames.LabelOf(row.Operator)}\" cannot compare {Described(left)} with {Described(right)}"
        + $" ({row.Place}); put a row \"is present\" before it");

    internal static StepException TimedOut(string message) => new(FailureKind.Timeout, "Timeout", message);

    private static string Described(Value value) => value.Kind switch
    {
        ValueKind.Null => "nil",
        ValueKind.List => "a list",
        ValueKind.Record => "a record",
        _ => value.ToString(),
    };
}
