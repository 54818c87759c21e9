using System.Numerics;

namespace Emulator.Values;

/// <summary>
/// One piece of data between any two rooms: a pill's value, a step's input or output, a connection's settings.
/// Values are immutable and compare by content; a record compares without regard to the order of its keys.
/// </summary>
public abstract class Value : IEquatable<Value>
{
    private protected Value()
    {
    }

    /// <summary>The one null (Ruby's nil).</summary>
    public static Value Null => NullValue.Instance;

    public abstract ValueKind Kind { get; }

    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>Null, false, an empty list, record or byte sequence, a text of nothing but white space (Ruby's blank?).</summary>
    public bool IsBlank => this switch
    {
        NullValue or BooleanValue { Truth: false } => true,
        TextValue text => string.IsNullOrWhiteSpace(text.Text),
        ListValue list => list.Count == 0,
        RecordValue record => record.Count == 0,
        BinaryValue binary => binary.Bytes.IsEmpty,
        _ => false,
    };

    /// <summary>Everything but null and false, in conditions and flags (Ruby's truth).</summary>
    public bool IsTruthy => this is not (NullValue or BooleanValue { Truth: false });

    /// <summary>The text of a text, or null for every other kind.</summary>
    public string? AsText() => (this as TextValue)?.Text;

    public static Value Of(string? text) => text is null ? Null : new TextValue(text);

    public static Value Of(bool truth) => BooleanValue.Of(truth);

    public static Value Of(long integer) => new IntegerValue(integer);

    public static Value Of(BigInteger integer) => new IntegerValue(integer);

    public static Value Of(double number) => new NumberValue(number);

    public static implicit operator Value(string? text) => Of(text);

    public static implicit operator Value(bool truth) => Of(truth);

    public static implicit operator Value(long integer) => Of(integer);

    public static implicit operator Value(double number) => Of(number);

    /// <summary>The member of a record, or null for a missing key and for every other kind.</summary>
    public Value this[string key] => this is RecordValue record && record.TryGet(key, out var value) ? value : Null;

    public abstract bool Equals(Value? other);

    public sealed override bool Equals(object? obj) => obj is Value other && Equals(other);

    public abstract override int GetHashCode();

    /// <summary>The value as JSON text in plain form, for messages and debuggers.</summary>
    public override string ToString() => Json.PlainJson.Write(this);
}
