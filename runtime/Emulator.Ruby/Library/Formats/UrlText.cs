using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>Reads a form-coded text: plus is a blank, a malformed <c>%</c> stays.</summary>
internal static class UrlText
{
    public static RubyString Read(RubyString self)
    {
        var source = self.ToBytes();
        var bytes = new List<byte>(source.Length);
        for (var index = 0; index < source.Length; index++)
        {
            var isCoded = source[index] == '%' && index + 2 < source.Length
                && char.IsAsciiHexDigit((char)source[index + 1]) && char.IsAsciiHexDigit((char)source[index + 2]);
            bytes.Add(isCoded
                ? Convert.FromHexString([(char)source[index + 1], (char)source[index + 2]])[0]
                : source[index] == '+' ? (byte)' ' : source[index]);
            index += isCoded ? 2 : 0;
        }

        return RubyString.FromBytes([.. bytes], RubyEncoding.Utf8);
    }
}
