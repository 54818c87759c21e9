namespace Emulator.Values.Schema;

/// <summary>
/// One field of a connection, an input or an output, with the defaults of connector-sdk.md 6.2 filled in.
/// </summary>
public sealed record Field
{
    public required string Name { get; init; }

    public required string Label { get; init; }

    /// <summary>One of string, integer, number, date_time, object, array, stream (normalised).</summary>
    public string Type { get; init; } = "string";

    /// <summary>The element type of an array; object when not said.</summary>
    public string? Of { get; init; }

    public bool Optional { get; init; } = true;

    public bool RuntimeOptional { get; init; }

    public string? ControlType { get; init; }

    public string? Hint { get; init; }

    public Value Default { get; init; } = Value.Null;

    public IReadOnlyList<Field> Properties { get; init; } = [];

    /// <summary>A pick list's name (text) or its options in place (list of [label, value]); null when there is none.</summary>
    public Value PickList { get; init; } = Value.Null;

    public RecordValue PickListParams { get; init; } = RecordValue.Empty;

    public Field? ToggleField { get; init; }

    public string? ToggleHint { get; init; }

    /// <summary>The converter that runs before the connector sees the value.</summary>
    public string? RenderInput { get; init; }

    /// <summary>The converter that runs on what the connector returned.</summary>
    public string? ParseOutput { get; init; }

    /// <summary>The field as its author wrote it, with the normalised attributes set: what lambdas get to see.</summary>
    public RecordValue Source { get; init; } = RecordValue.Empty;

    /// <summary>The field as its author wrote it and nothing else: what trying the lambda by hand shows.</summary>
    public RecordValue Written { get; init; } = RecordValue.Empty;

    /// <summary>A password control: its value is a secret.</summary>
    public bool IsSecret => ControlType == "password";
}
