using System.Text;
using System.Text.Json;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>One answer of the server, read to its end.</summary>
public sealed class Reply
{
    private readonly HttpResponseMessage _response;

    private Reply(HttpResponseMessage response, byte[] body)
    {
        _response = response;
        Body = body;
    }

    public int Status => (int)_response.StatusCode;

    public byte[] Body { get; }

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public JsonElement Data => Json.GetProperty("data");

    /// <summary>The records of a list, or those that a create or an update returned.</summary>
    public IReadOnlyList<JsonElement> Rows => [.. Data.EnumerateArray()];

    public IReadOnlyList<JsonElement> Structure => [.. Json.GetProperty("structure").EnumerateArray()];

    public int Total => Json.GetProperty("totalCount").GetInt32();

    /// <summary>The refusal that the body speaks of, in whichever of the two shapes.</summary>
    public Refusal Refusal => Refusal.Read(this);

    public string? ContentType => _response.Content.Headers.ContentType?.ToString();

    public Uri? Location => _response.Headers.Location;

    public static async Task<Reply> ReadAsync(HttpResponseMessage response)
    {
        return new Reply(response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>A header's raw text, null when the header is absent.</summary>
    public string? Header(string name)
    {
        return _response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values)
            : _response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values)
            : null;
    }

    public override string ToString()
    {
        return $"{Status} {Text[..Math.Min(Text.Length, 400)]}";
    }
}
