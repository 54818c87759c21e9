namespace Emulator.Ruby.Library.Formats;

/// <summary>Hexadecimal as Ruby's <c>pack('H*')</c> reads it: an odd digit is padded, other letters are folded.</summary>
internal static class HexText
{
    public static byte[] Read(byte[] text)
    {
        var bytes = new byte[(text.Length + 1) / 2];
        for (var index = 0; index < text.Length; index++)
        {
            bytes[index / 2] |= (byte)(Nibble(text[index]) << (index % 2 == 0 ? 4 : 0));
        }

        return bytes;
    }

    private static int Nibble(byte letter) => char.IsAsciiLetter((char)letter) ? ((letter & 15) + 9) & 15 : letter & 15;
}
