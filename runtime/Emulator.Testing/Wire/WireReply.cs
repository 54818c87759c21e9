using Emulator.Testing.Data;

namespace Emulator.Testing.Wire;

/// <summary>One HTTP answer of a test.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">By name; null for none but those that the body needs.</param>
/// <param name="Body">A text as it is, anything else as JSON; null for none.</param>
/// <param name="Fault">Instead of an answer: <c>timeout</c> or <c>unreachable</c>; null for an answer.</param>
/// <param name="Times">How many requests it answers; null for all that come.</param>
internal sealed record WireReply(int Status, DataNode? Headers, DataNode? Body, string? Fault, int? Times);
