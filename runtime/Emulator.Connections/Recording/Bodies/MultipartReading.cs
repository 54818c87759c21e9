using System.Net.Http.Headers;
using System.Text;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Bodies;

/// <summary>Takes a multipart body apart: boundaries are chance, and no two requests have the same.</summary>
internal static class MultipartReading
{
    private static readonly SourcePlace Nowhere = new(string.Empty);

    /// <summary>The parts, or null when the body is not what its type says.</summary>
    public static YamlList? Read(byte[] body, string? boundary, Redaction redaction)
    {
        if (string.IsNullOrEmpty(boundary))
        {
            return null;
        }

        // Latin-1 gives every byte one letter, so texts and bytes are cut the same way.
        var pieces = Encoding.Latin1.GetString(body).Split($"--{boundary.Trim('"')}");
        return pieces.Length < 2 || !pieces[^1].StartsWith("--", StringComparison.Ordinal)
            ? null
            : YamlList.Of(Nowhere, pieces[1..^1].Select(piece => Part(piece, redaction)));
    }

    private static YamlMap Part(string piece, Redaction redaction)
    {
        var cut = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = (cut < 0 ? string.Empty : piece[..cut]).Split("\r\n");
        var content = cut < 0 ? piece : piece[(cut + 4)..];
        content = content.EndsWith("\r\n", StringComparison.Ordinal) ? content[..^2] : content;
        var disposition = ContentDispositionHeaderValue.TryParse(Header(head, "Content-Disposition"), out var parsed) ? parsed : null;
        var name = Utf8(disposition?.Name?.Trim('"') ?? string.Empty);
        (string Key, string? Text)[] members =
        [
            ("name", name),
            ("filename", disposition?.FileName is { } file ? Utf8(file.Trim('"')) : null),
            ("type", Header(head, "Content-Type")),
            Shown(name, Encoding.Latin1.GetBytes(content), redaction),
        ];
        return YamlMap.Of(Nowhere, members.Where(member => member.Text is not null)
            .Select(member => new YamlEntry(member.Key, Nowhere, YamlScalar.OfText(Nowhere, redaction.Text(member.Text!)))));
    }

    private static (string Key, string? Text) Shown(string name, byte[] content, Redaction redaction) =>
        Charsets.Text(content, null) is { } text
            ? ("text", redaction.Text(name, text))
            : ("base64", Base64Lines.Write(redaction.Bytes(content)));

    private static string? Header(string[] head, string name) => head
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private static string Utf8(string latin) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin));
}
