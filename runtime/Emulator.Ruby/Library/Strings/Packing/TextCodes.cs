using System.Globalization;
using System.Text;
using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Strings.Packing;

/// <summary>The directives that carry bytes as text: <c>m</c> base64, <c>M</c> quoted-printable, <c>u</c> uuencode.</summary>
internal static class TextCodes
{
    public static byte[] Decode(Directive directive, ReadOnlySpan<byte> bytes) => directive.Letter switch
    {
        'm' => Base64(Encoding.Latin1.GetString(bytes), isStrict: directive.Count == 0),
        'M' => Quoted(Encoding.Latin1.GetString(bytes)),
        _ => throw RubyErrors.Argument("the directive u is not supported here"),
    };

    /// <summary>Lines of the width Ruby writes, or one without an end when the count is 0.</summary>
    public static string Encode(Directive directive, byte[] bytes)
    {
        if (directive.Letter != 'm')
        {
            throw RubyErrors.Argument($"the directive {directive.Letter} is not supported here");
        }

        if (directive.Count == 0)
        {
            return Convert.ToBase64String(bytes);
        }

        var line = directive.Count is >= 3 and var count ? count / 3 * 3 : 45;
        return string.Concat(bytes.Chunk(line).Select(static part => Convert.ToBase64String(part) + "\n"));
    }

    private static byte[] Base64(string text, bool isStrict)
    {
        var buffer = new byte[text.Length];
        if (isStrict)
        {
            return !text.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(text, buffer, out var written)
                ? buffer[..written]
                : throw RubyErrors.Argument("invalid base64");
        }

        var plain = string.Concat(text.TakeWhile(static letter => letter != '=').Where(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/'));
        plain = plain.Length % 4 == 1 ? plain[..^1] : plain;
        return Convert.FromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='));
    }

    private static byte[] Quoted(string text)
    {
        var result = new List<byte>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '=' && text.AsSpan(index + 1) is { Length: >= 2 } rest && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var one))
            {
                result.Add(one);
                index += 2;
            }
            else if (text[index] == '=' && index + 1 < text.Length && text[index + 1] == '\n')
            {
                index++;
            }
            else
            {
                result.Add((byte)text[index]);
            }
        }

        return [.. result];
    }
}
