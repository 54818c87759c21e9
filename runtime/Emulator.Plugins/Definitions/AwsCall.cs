namespace Emulator.Plugins.Definitions;

/// <summary>A request as it is signed for Amazon's services.</summary>
/// <param name="Verb">In upper case.</param>
/// <param name="Path">From the first slash, as it is signed: for most services the path of the address, escaped once more.</param>
/// <param name="Query">Percent-encoded pairs, without the question mark.</param>
/// <param name="Headers">All headers that are signed, by lower-case name.</param>
/// <param name="Digest">The payload's SHA-256 in hexadecimal, or <c>UNSIGNED-PAYLOAD</c>.</param>
internal sealed record AwsCall(string Verb, string Path, string Query, SortedDictionary<string, string> Headers, string Digest);
