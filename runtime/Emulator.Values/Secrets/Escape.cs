using System.Buffers;
using System.Globalization;
using System.Text;

namespace Emulator.Values.Secrets;

/// <summary>
/// Undoes one escape of any of the styles in which requests and logs write texts: <c>%XX</c> (UTF-8, else Latin-1),
/// <c>+</c> for a space, JSON's backslash, XML's and HTML's entities, and line breaks folded into long Base64.
/// </summary>
internal static class Escape
{
    private const int LongestEntity = 12;

    /// <summary>Whether there may be an escape. A plain loop: the platform's search sets itself up for milliseconds.</summary>
    public static bool MayOccur(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (MayBeginWith(character))
            {
                return true;
            }
        }

        return false;
    }

    public static bool MayBeginWith(char character) => character is '%' or '\\' or '&' or '+' or '\r' or '\n';

    /// <summary>Reads what the text begins with into <paramref name="plain"/>; returns how much it took and gave.</summary>
    public static (int Taken, int Given) Undo(ReadOnlySpan<char> text, Span<char> plain) => text[0] switch
    {
        '+' => Gives(plain, ' ', 1),
        '\r' or '\n' => (1, 0),
        '%' => Percent(text, plain),
        '\\' => Backslash(text, plain),
        '&' => Entity(text, plain),
        var itself => Gives(plain, itself, 1),
    };

    private static (int Taken, int Given) Gives(Span<char> plain, char character, int taken)
    {
        plain[0] = character;
        return (taken, 1);
    }

    private static (int Taken, int Given) Percent(ReadOnlySpan<char> text, Span<char> plain)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < bytes.Length && text.Length >= 3 && text[0] == '%' && Hex(text[1..3], out var code))
        {
            bytes[count++] = (byte)code;
            text = text[3..];
        }

        if (count == 0)
        {
            return Gives(plain, '%', 1);
        }

        return Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done
            ? (3 * used, rune.EncodeToUtf16(plain))
            : Gives(plain, (char)bytes[0], 3);
    }

    private static (int Taken, int Given) Backslash(ReadOnlySpan<char> text, Span<char> plain) => text.Length < 2
        ? Gives(plain, '\\', 1)
        : text[1] switch
        {
            '"' or '\\' or '/' or '\'' => Gives(plain, text[1], 2),
            'b' => Gives(plain, '\b', 2),
            'f' => Gives(plain, '\f', 2),
            'n' => Gives(plain, '\n', 2),
            'r' => Gives(plain, '\r', 2),
            't' => Gives(plain, '\t', 2),
            'u' when text.Length >= 6 && Hex(text[2..6], out var code) => Gives(plain, (char)code, 6),
            _ => Gives(plain, '\\', 1),
        };

    private static (int Taken, int Given) Entity(ReadOnlySpan<char> text, Span<char> plain)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        var name = end < 0 ? [] : text[1..end];
        var code = name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            ['#', 'x' or 'X', .. var digits] when Hex(digits, out var hex) => hex,
            ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => -1,
        };
        return Rune.TryCreate(code, out var rune) ? (end + 1, rune.EncodeToUtf16(plain)) : Gives(plain, '&', 1);
    }

    private static bool Hex(ReadOnlySpan<char> digits, out int code) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
}
