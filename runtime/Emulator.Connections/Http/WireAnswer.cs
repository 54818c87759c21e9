using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>An answer as it came: whatever its status, with the whole body read.</summary>
/// <param name="Verb">The verb of the request that was answered, redirects followed.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">By lower-case name with underscores.</param>
/// <param name="Body">Decompressed.</param>
/// <param name="Charset">What the content type says, or null.</param>
internal sealed record WireAnswer(string Verb, int Status, RecordValue Headers, byte[] Body, string? Charset)
{
    /// <summary>Success is 200 to 207 (connector-sdk.md 3.5).</summary>
    public bool IsSuccess => Status is >= 200 and <= 207;

    public string Title => ReasonPhrases.Title(Status);

    /// <summary>The body as text; bytes that are none become replacement signs.</summary>
    public string Text => Encodings.Of(Charset).GetString(Body);

    /// <summary>The body as XML reads it: what its first line says comes before the content type.</summary>
    public string XmlText => Encodings.OfXml(Body, Charset).GetString(Body);
}
