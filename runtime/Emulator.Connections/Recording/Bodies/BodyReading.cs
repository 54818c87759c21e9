using System.Net.Http.Headers;
using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Connections.Recording.Bodies;

/// <summary>Turns the bytes of a body into its readable form, with nothing secret in it.</summary>
internal static class BodyReading
{
    // A tree of more letters than this is no pleasure to read as YAML; as indented JSON it still is.
    private const int LargestTree = 200_000;

    private static readonly SourcePlace Nowhere = new(string.Empty);

    /// <param name="bytes">Decompressed.</param>
    /// <param name="contentType">The header's text, or null.</param>
    /// <param name="redaction">What everything passes.</param>
    public static RecordedBody Read(byte[] bytes, string? contentType, Redaction redaction)
    {
        if (bytes.Length == 0)
        {
            return RecordedBody.None;
        }

        var type = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed : null;
        if (type?.MediaType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true
            && MultipartReading.Read(bytes, type.Parameters.FirstOrDefault(IsBoundary)?.Value, redaction) is { } parts)
        {
            return new RecordedBody(BodyKind.Multipart, parts);
        }

        return Charsets.Text(bytes, type?.CharSet) is { } text
            ? Json(text, redaction) ?? (IsForm(type) ? Form(text, redaction) : Text(BodyKind.Text, redaction.Prose(text)))
            : Text(BodyKind.Base64, Base64Lines.Write(redaction.Bytes(bytes)));
    }

    // Whatever its content type says: services send JSON as text/plain and worse.
    private static RecordedBody? Json(string text, Redaction redaction)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..] || JsonReader.Read(string.Empty, text, []) is not { } tree)
        {
            return null;
        }

        var shown = redaction.Node(tree);
        return !IsKept(shown) ? null
            : text.Length <= LargestTree ? new RecordedBody(BodyKind.Json, shown)
            : Text(BodyKind.Json, JsonWriter.Write(shown));
    }

    // A number beyond a double's range, for one, is a text in YAML.
    private static bool IsKept(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.All(entry => IsKept(entry.Value)),
        YamlList list => list.All(IsKept),
        YamlScalar { IsPlain: true } scalar => scalar.ToValue() is not Values.TextValue,
        _ => true,
    };

    private static RecordedBody Form(string text, Redaction redaction) => new(BodyKind.Form, FormBody.Read(text, redaction));

    private static RecordedBody Text(BodyKind kind, string text) => new(kind, YamlScalar.OfText(Nowhere, text));

    private static bool IsForm(MediaTypeHeaderValue? type) =>
        string.Equals(type?.MediaType, "application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    private static bool IsBoundary(NameValueHeaderValue parameter) =>
        string.Equals(parameter.Name, "boundary", StringComparison.OrdinalIgnoreCase);
}
