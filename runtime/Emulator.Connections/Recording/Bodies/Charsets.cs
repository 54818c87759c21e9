using System.Text;
using Emulator.Connections.Http;

namespace Emulator.Connections.Recording.Bodies;

/// <summary>The encodings in which bodies are read as text, the same as answers are read by.</summary>
internal static class Charsets
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Of(string? charset) =>
        Encodings.Of(charset) is var encoding && encoding.Equals(Encoding.UTF8) ? StrictUtf8 : encoding;

    /// <summary>The bytes as text, or null when they are none.</summary>
    public static string? Text(byte[] bytes, string? charset)
    {
        try
        {
            var text = Of(charset).GetString(bytes);

            // Bytes that decode to control signs are a picture or an archive, whatever they decode as.
            return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
