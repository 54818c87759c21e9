using System.Collections.Concurrent;
using System.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Encodings by Ruby's names; the framework's code pages know how to read and write them.</summary>
internal static class LegacyEncodings
{
    private static readonly ConcurrentDictionary<string, (RubyEncoding Encoding, Encoding Writer)?> Known = new(StringComparer.OrdinalIgnoreCase);

    static LegacyEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Null for an unknown name.</summary>
    public static RubyEncoding? Find(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => RubyEncoding.Utf8,
        "ASCII-8BIT" or "BINARY" => RubyEncoding.Binary,
        var upper => Known.GetOrAdd(upper, Make)?.Encoding,
    };

    /// <summary>Whether ASCII letters have the same bytes in it.</summary>
    public static bool KeepsAscii(RubyEncoding encoding) =>
        !encoding.Name.StartsWith("UTF-16", StringComparison.Ordinal) && !encoding.Name.StartsWith("UTF-32", StringComparison.Ordinal);

    /// <summary>A character's bytes, or null when the encoding has none for it.</summary>
    public static byte[]? Bytes(RubyEncoding encoding, string letter)
    {
        if (letter.Length > 0 && letter[0] > Greatest(encoding))
        {
            return null;
        }

        try
        {
            return encoding == RubyEncoding.Binary
                ? Ascii.IsValid(letter) ? Encoding.ASCII.GetBytes(letter) : null
                : Known.GetOrAdd(encoding.Name.ToUpperInvariant(), Make)?.Writer.GetBytes(letter);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    // What the commonest cannot write is told without the framework's exception, which costs more than all the rest.
    private static char Greatest(RubyEncoding encoding) => encoding.Name switch
    {
        "US-ASCII" => '\u007f',
        "ISO-8859-1" => '\u00ff',
        _ => char.MaxValue,
    };

    private static (RubyEncoding Encoding, Encoding Writer)? Make(string upper)
    {
        var (ruby, framework) = upper switch
        {
            "ASCII" or "US-ASCII" or "ANSI_X3.4-1968" => ("US-ASCII", "us-ascii"),
            "SHIFT_JIS" or "SHIFT-JIS" => ("Shift_JIS", "shift_jis"),
            "WINDOWS-31J" or "CP932" or "SJIS" => ("Windows-31J", "shift_jis"),
            "EUC-JP" or "EUCJP" => ("EUC-JP", "euc-jp"),
            "ISO-2022-JP" => ("ISO-2022-JP", "iso-2022-jp"),
            "GBK" or "CP936" => ("GBK", "gb2312"),
            "GB2312" or "EUC-CN" => ("GB2312", "gb2312"),
            "GB18030" => ("GB18030", "gb18030"),
            "BIG5" => ("Big5", "big5"),
            "EUC-KR" => ("EUC-KR", "euc-kr"),
            "UTF-16" => ("UTF-16", "utf-16BE"),
            "UTF-32" => ("UTF-32", "utf-32BE"),
            "UTF-16LE" => ("UTF-16LE", "utf-16"),
            "UTF-16BE" => ("UTF-16BE", "utf-16BE"),
            "UTF-32LE" => ("UTF-32LE", "utf-32"),
            "UTF-32BE" => ("UTF-32BE", "utf-32BE"),
            "KOI8-R" or "KOI8-U" => (upper, upper),
            _ when upper.StartsWith("ISO-8859-", StringComparison.Ordinal) => (upper, upper),
            "LATIN1" or "ISO8859-1" => ("ISO-8859-1", "ISO-8859-1"),
            _ when upper.StartsWith("WINDOWS-125", StringComparison.Ordinal) => ("Windows-" + upper[8..], upper),
            _ when upper.StartsWith("CP125", StringComparison.Ordinal) => ("Windows-" + upper[2..], "windows-" + upper[2..]),
            "IBM437" or "CP437" => ("IBM437", "IBM437"),
            "IBM850" or "CP850" => ("CP850", "ibm850"),
            _ => (string.Empty, string.Empty),
        };
        try
        {
            return ruby.Length == 0
                ? null
                : (new RubyEncoding(ruby, Encoding.GetEncoding(framework)), Encoding.GetEncoding(framework, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
