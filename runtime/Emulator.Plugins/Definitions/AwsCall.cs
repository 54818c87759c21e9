namespace Emulator.Plugins.Definitions;

/// <summary>A request as it is signed for Amazon's services.</summary>
/// <param name="Verb">In upper case.</param>
/// <param name="Host">Without a scheme.</param>
/// <param name="Path">From the first slash, percent-encoded.</param>
/// <param name="Query">Percent-encoded pairs, without the question mark.</param>
/// <param name="Headers">By lower-case name.</param>
/// <param name="Payload">The body.</param>
internal sealed record AwsCall(
    string Verb, string Host, string Path, string Query, SortedDictionary<string, string> Headers, byte[] Payload);
