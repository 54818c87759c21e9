namespace Emulator.Ruby.Library.Numbers;

/// <summary>Powers that fit a machine word, which nearly all do that people write.</summary>
internal static class WordPower
{
    /// <summary>False when the power does not fit.</summary>
    public static bool TryOf(long number, int exponent, out long power)
    {
        power = 1;
        for (var left = exponent; left > 0; left--)
        {
            var high = Math.BigMul(power, number, out var low);
            if (high != low >> 63)
            {
                return false;
            }

            power = low;
        }

        return true;
    }
}
