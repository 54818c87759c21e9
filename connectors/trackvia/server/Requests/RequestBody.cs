using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>
/// The body of a call, read to its end before any lock is taken. GET and DELETE have none, whatever was sent.
/// </summary>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, string ContentType)
{
    public static RequestBody Empty { get; } = new(default, "");

    public IReadOnlyList<KeyValuePair<string, string>> Form { get; init; } = [];

    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>True for multipart/form-data, the only form that carries files.</summary>
    public bool IsMultipart { get; init; }

    public string? FormValue(string name) => Form.Where(part => part.Key == name).Select(part => part.Value).FirstOrDefault();

    /// <summary>The body as JSON; refuses another content type (415) and malformed text (400).</summary>
    public JsonElement Json()
    {
        if (ContentType.Length > 0 && !ContentType.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(ProposedRefusals.NotJson);
        }

        try
        {
            using var document = JsonDocument.Parse(Bytes);
            return JsonTexts.AreWellFormed(document.RootElement)
                ? document.RootElement.Clone()
                : throw new RefusedException(ProposedRefusals.BadJson);
        }
        catch (JsonException)
        {
            throw new RefusedException(ProposedRefusals.BadJson);
        }
    }
}
