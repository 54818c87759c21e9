using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>A request as it went out; redirects and resends are requests of their own.</summary>
/// <param name="Method">The verb in upper case.</param>
/// <param name="Url">The service's address, also when the request went elsewhere instead of it.</param>
/// <param name="Headers">As written; a repeated one with commas.</param>
/// <param name="Body">The body as text, bytes that are none as base64; null for no body.</param>
public sealed record SentRequest(string Method, string Url, RecordValue Headers, string? Body)
{
    /// <summary>The request as a record with these four names.</summary>
    public RecordValue ToRecord() => RecordValue.Of(("method", Method), ("url", Url), ("headers", Headers), ("body", Body));
}
