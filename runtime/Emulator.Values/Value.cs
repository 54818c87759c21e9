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
