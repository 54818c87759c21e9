using System.Globalization;
using System.Numerics;

namespace Emulator.Ruby.Objects;

public sealed class LargeInteger : RubyInteger
{
    internal LargeInteger(BigInteger number) => Big = number;

    public override BigInteger Big { get; }

    public override string ToText() => Big.ToString(CultureInfo.InvariantCulture);

    public override int KeyHash() => Big.GetHashCode();
}
