using System.Text.Json;

namespace Emulator.TrackVia.Server.Wire;

/// <summary>An error answer in one of the service's two shapes.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Name">Name of the error: <c>name</c> of a data error, <c>error</c> of a token error.</param>
/// <param name="Message">Text of the error.</param>
/// <param name="IsTokenError">True for the OAuth shape, on which clients decide to refresh.</param>
internal sealed record Refusal(int Status, string Name, string Message, bool IsTokenError = false)
{
    /// <summary>Seconds for a Retry-After header; null sends none.</summary>
    public int? RetryAfter { get; init; }

    public Reply ToReply()
    {
        var reply = Reply.Json(Status, IsTokenError ? WriteTokenError : WriteDataError);
        return RetryAfter is { } seconds ? reply with { Headers = [new("Retry-After", $"{seconds}")] } : reply;
    }

    private void WriteTokenError(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("error", Name);
        json.WriteString("error_description", Message);
        json.WriteEndObject();
    }

    private void WriteDataError(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("errors");
        json.WriteEndArray();
        json.WriteString("message", Message);
        json.WriteString("name", Name);
        // A string, not a number: clients compare it with "401".
        json.WriteString("code", $"{Status}");
        json.WriteEndObject();
    }
}
