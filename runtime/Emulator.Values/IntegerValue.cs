using System.Globalization;
using System.Numerics;

namespace Emulator.Values;

/// <summary>A whole number of any size; a machine word while it fits, as in Ruby.</summary>
public sealed class IntegerValue : Value
{
    private readonly BigInteger _big;

    public IntegerValue(long value) => Small = value;

    public IntegerValue(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            Small = (long)value;
            return;
        }

        IsBig = true;
        _big = value;
    }

    /// <summary>True when the number does not fit into 64 bits; <see cref="Small"/> is then meaningless.</summary>
    public bool IsBig { get; }

    public long Small { get; }

    public BigInteger Big => IsBig ? _big : Small;

    public override ValueKind Kind => ValueKind.Integer;

    /// <summary>All digits, with a minus sign where needed.</summary>
    public string ToDigits() => IsBig ? _big.ToString(CultureInfo.InvariantCulture) : Small.ToString(CultureInfo.InvariantCulture);

    public override bool Equals(Value? other) =>
        other is IntegerValue that && that.IsBig == IsBig && that.Small == Small && that._big == _big;

    public override int GetHashCode() => IsBig ? _big.GetHashCode() : Small.GetHashCode();
}
