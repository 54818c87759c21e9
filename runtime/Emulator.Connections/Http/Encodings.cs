using System.Text;
using System.Text.RegularExpressions;

namespace Emulator.Connections.Http;

/// <summary>In which letters answers are written; what nobody knows is read as UTF-8.</summary>
internal static partial class Encodings
{
    [GeneratedRegex("""^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    private const int FirstLine = 200;

    /// <param name="charset">As the content type names it, or null.</param>
    public static Encoding Of(string? charset)
    {
        var name = charset?.Trim('"', '\'', ' ').ToLowerInvariant();
        return name switch
        {
            null or "" or "utf-8" or "utf8" => Encoding.UTF8,
            "latin1" or "iso-8859-1" => Encoding.Latin1,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Known(name),
        };
    }

    public static Encoding OfXml(byte[] body, string? charset)
    {
        var start = Encoding.Latin1.GetString(body, 0, Math.Min(body.Length, FirstLine));
        return Declaration().Match(start) is { Success: true } declared ? Of(declared.Groups[1].Value) : Of(charset);
    }

    private static Encoding Known(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
