using System.Globalization;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>Reads what repeats an atom: <c>* + ? {2,3}</c>, lazy, possessive, one upon another.</summary>
internal static class Quantifiers
{
    private const int Most = 100_000;

    public static string Read(PatternReader reader, string atom, PatternFlags flags)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (flags.IsExtended)
            {
                reader.While(static letter => letter is ' ' or (>= '\t' and <= '\r'), int.MaxValue);
            }

            var repeated = isFirst && IsSingle(atom) ? atom : $"(?:{atom})";
            if (reader.Here is '*' or '+' or '?')
            {
                var sign = reader.Next();
                atom = reader.Take("+") ? $"(?>{repeated}{sign})" : repeated + sign + (reader.Take("?") ? "?" : string.Empty);
            }
            else if (reader.Here == '{' && Interval(reader) is { } interval)
            {
                // {2}? means "none or two" and {2}+ repeats again; only {2,3}? is lazy.
                var isRange = interval.Contains(',', StringComparison.Ordinal);
                atom = repeated + interval + (isRange && reader.Take("?") ? "?" : string.Empty);
            }
            else
            {
                return atom;
            }
        }
    }

    /// <summary>Whether something repeats here, which is wrong where an atom should stand.</summary>
    public static bool StandsHere(PatternReader reader)
    {
        var start = reader.Position;
        var stands = reader.Here is '*' or '+' or '?' || (reader.Here == '{' && Interval(reader) is not null);
        reader.Back(reader.Position - start);
        return stands;
    }

    private static bool IsSingle(string atom) =>
        atom.Length == 1 || (atom.Length == 2 && atom[0] == '\\') || (atom[0] is '(' && atom[^1] == ')') || (atom[0] == '[' && atom.IndexOf(']', StringComparison.Ordinal) == atom.Length - 1);

    // Null when the brace stands for itself.
    private static string? Interval(PatternReader reader)
    {
        var start = reader.Position;
        reader.Next();
        var least = reader.While(char.IsAsciiDigit, 9);
        var hasComma = reader.Take(",");
        var most = hasComma ? reader.While(char.IsAsciiDigit, 9) : least;
        if ((least.Length == 0 && most.Length == 0) || !reader.Take("}"))
        {
            reader.Back(reader.Position - start);
            return null;
        }

        var (low, high) = (Number(least, 0), Number(most, -1));
        if (low > Most || high > Most)
        {
            throw reader.Bad("too big number {,}");
        }

        (low, high) = high >= 0 && high < low ? (high, low) : (low, high);
        return !hasComma ? $"{{{low}}}" : high < 0 ? $"{{{low},}}" : $"{{{low},{high}}}";
    }

    private static int Number(string digits, int missing) =>
        digits.Length == 0 ? missing : int.Parse(digits, CultureInfo.InvariantCulture);
}
