using System.Globalization;
using System.Text;

namespace Emulator.Ruby.Objects;

/// <summary>Ruby's <c>inspect</c> of bytes that are no text: printable ASCII as it is, the rest as <c>\xHH</c>.</summary>
internal static class ByteText
{
    public static string Inspect(byte[] bytes, RubyEncoding encoding)
    {
        if (encoding.Name.StartsWith("UTF-", StringComparison.Ordinal) && encoding != RubyEncoding.Utf8)
        {
            return StringText.Inspect(encoding.Decode(bytes)).Replace("\ufeff", "\\uFEFF", StringComparison.Ordinal);
        }

        var text = new StringBuilder("\"");
        for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
        {
            var isWhole = Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (isWhole && encoding != RubyEncoding.Utf8 && rune.Value < 32 && rune.Value is not ((>= 7 and <= 13) or 27))
            {
                text.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}");
            }
            else if (isWhole && (encoding != RubyEncoding.Binary || (rune.IsAscii && (rune.Value is >= 32 or (>= 7 and <= 13) or 27))))
            {
                text.Append(StringText.Inspect(rune.ToString()).AsSpan()[1..^1]);
            }
            else
            {
                length = encoding == RubyEncoding.Binary ? 1 : length;
                foreach (var one in rest[..length])
                {
                    text.Append(CultureInfo.InvariantCulture, $"\\x{one:X2}");
                }
            }

            rest = rest[length..];
        }

        return text.Append('"').ToString();
    }
}
