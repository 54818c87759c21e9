using System.Globalization;
using System.Numerics;

namespace Emulator.Ruby.Objects;

public sealed class SmallInteger : RubyInteger
{
    private const int Least = -128;
    private static readonly SmallInteger[] Known = Make();

    private SmallInteger(long number) => Number = number;

    public long Number { get; }

    public override BigInteger Big => Number;

    public override string ToText() => Number.ToString(CultureInfo.InvariantCulture);

    public override int KeyHash() => Number.GetHashCode();

    internal static SmallInteger Cached(long number) =>
        (ulong)(number - Least) < (ulong)Known.Length ? Known[number - Least] : new SmallInteger(number);

    private static SmallInteger[] Make()
    {
        var known = new SmallInteger[1152];
        for (var index = 0; index < known.Length; index++)
        {
            known[index] = new SmallInteger(Least + index);
        }

        return known;
    }
}
