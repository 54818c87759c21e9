using System.Globalization;
using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Strings.Packing;

/// <summary>One directive of a template.</summary>
/// <param name="Letter">What to read or write.</param>
/// <param name="Count">How often or how wide; null when not given.</param>
/// <param name="TakesRest">A star was given.</param>
/// <param name="IsBigEndian">A &gt; was given, or the letter means it.</param>
internal sealed record Directive(char Letter, int? Count, bool TakesRest, bool IsBigEndian)
{
    public static List<Directive> Read(string template)
    {
        var directives = new List<Directive>();
        for (var index = 0; index < template.Length;)
        {
            var letter = template[index++];
            if (char.IsWhiteSpace(letter) || letter == '\0')
            {
                continue;
            }

            var isBig = letter is 'n' or 'N' or 'g' or 'G';
            for (; index < template.Length && template[index] is '_' or '!' or '<' or '>'; index++)
            {
                isBig |= template[index] == '>';
            }

            var takesRest = index < template.Length && template[index] == '*';
            index += takesRest ? 1 : 0;
            var start = index;
            while (!takesRest && index < template.Length && char.IsAsciiDigit(template[index]))
            {
                index++;
            }

            directives.Add(new Directive(letter, index > start ? Number(template.AsSpan(start, index - start)) : null, takesRest, isBig));
        }

        return directives;
    }

    /// <summary>Bytes of one number, or 0 when the letter means none.</summary>
    public int Width => Letter switch
    {
        'C' or 'c' => 1,
        'S' or 's' or 'n' or 'v' => 2,
        'L' or 'l' or 'N' or 'V' or 'I' or 'i' => 4,
        'Q' or 'q' or 'J' or 'j' => 8,
        _ => 0,
    };

    public bool IsSigned => Letter is 'c' or 's' or 'l' or 'i' or 'q' or 'j';

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new RubyException("RangeError", "pack length too big");
}
