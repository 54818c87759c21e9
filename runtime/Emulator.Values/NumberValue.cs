namespace Emulator.Values;

/// <summary>A number with a fraction or an exponent: a double, as Ruby's Float.</summary>
public sealed class NumberValue(double number) : Value
{
    public double Number { get; } = number;

    public override ValueKind Kind => ValueKind.Number;

    public override bool Equals(Value? other) => other is NumberValue that && that.Number.Equals(Number);

    public override int GetHashCode() => Number.GetHashCode();
}
