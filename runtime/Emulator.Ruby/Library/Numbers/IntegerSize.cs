using System.Numerics;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>
/// How large an integer may become: 75,000 digits. Larger ones take longer to write out than an evaluation may last, and
/// writing cannot be interrupted.
/// </summary>
internal static class IntegerSize
{
    private const long MostBits = 250_000;

    /// <summary>To be asked before so many digits are read, which takes longer the more there are.</summary>
    /// <exception cref="LimitException">The number would be too large.</exception>
    public static void CheckDigits(int count, int radix = 10) => Check((BigInteger)(Math.Log2(radix) * (count - 1)));

    /// <param name="bits">What the result would have at most; asked before it is made.</param>
    /// <exception cref="LimitException">It would be too large.</exception>
    public static void Check(BigInteger bits)
    {
        if (bits > MostBits)
        {
            throw new LimitException("integer size", $"An integer would have more than {MostBits} bits");
        }
    }
}
