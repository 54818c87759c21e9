using Emulator.Ruby.Calls;
using Emulator.Values;

namespace Emulator.Ruby.Objects;

public sealed class RubyFloat(double number) : RubyObject
{
    public double Number { get; } = number;

    public override RubyClass Class => RubyClasses.Float;

    public override string ToText() => FloatText.Of(Number);

    public override bool IsEqualTo(RubyObject other) => NumberOrder.AreEqual(this, other);

    public override bool IsSameKey(RubyObject other) => other is RubyFloat that && that.Number.Equals(Number);

    public override int KeyHash() => Number.GetHashCode();

    public override int? CompareWith(RubyObject other) => NumberOrder.Compare(this, other);
}
