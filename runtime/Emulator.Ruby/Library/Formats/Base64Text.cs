using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Formats;

/// <summary>Base64 as Ruby reads it: foreign characters skipped, or strictly with the URL-safe signs.</summary>
internal static class Base64Text
{
    public static string WriteUrlSafe(byte[] bytes) => Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_');

    public static byte[] ReadLeniently(string text)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in text)
        {
            if (letter == '=')
            {
                break;
            }

            if (Sextet(letter) is not { } sextet)
            {
                continue;
            }

            bits = ((bits << 6) | sextet) & 0xffffff;
            held += 6;
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
            }
        }

        return [.. bytes];
    }

    public static byte[] ReadUrlSafe(string text)
    {
        var standard = text.Replace('-', '+').Replace('_', '/');
        var padded = standard.Contains('=', StringComparison.Ordinal) ? standard : standard.PadRight((standard.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length];
        return !padded.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(padded, bytes, out var length)
            ? bytes[..length]
            : throw RubyErrors.Argument("invalid base64");
    }

    private static int? Sextet(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= 'a' and <= 'z' => letter - 'a' + 26,
        >= '0' and <= '9' => letter - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => null,
    };
}
