namespace Emulator.Sdk.Streams;

/// <summary>One piece of a stream as its reader gets it.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="From">The first byte's place in the file.</param>
/// <param name="To">The last byte's place; null for an empty piece.</param>
/// <param name="IsEnd">True for the last piece.</param>
/// <param name="Next">Where the next piece begins; null after the last.</param>
public sealed record StreamFrame(ReadOnlyMemory<byte> Bytes, long From, long? To, bool IsEnd, long? Next);
