using Emulator.Values;

namespace Emulator.Sdk.Streams;

/// <summary>One piece of a file.</summary>
/// <param name="Data">The bytes: a <see cref="BinaryValue"/>, or a text that stands for its UTF-8.</param>
/// <param name="IsEnd">True when no byte follows.</param>
public sealed record StreamChunk(Value Data, bool IsEnd);
