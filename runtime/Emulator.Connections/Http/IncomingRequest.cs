namespace Emulator.Connections.Http;

/// <summary>A request that came in on loopback.</summary>
/// <param name="Method">The verb as sent.</param>
/// <param name="Path">Without the query, percent-encoded as sent.</param>
/// <param name="Query">Without the question mark; empty when there is none.</param>
/// <param name="Headers">By name, whatever its case; repeated ones are joined with a comma.</param>
/// <param name="Body">The whole body.</param>
public sealed record IncomingRequest(
    string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);
