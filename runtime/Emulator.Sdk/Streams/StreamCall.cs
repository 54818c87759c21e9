using Emulator.Values;

namespace Emulator.Sdk.Streams;

/// <summary>Which piece of a file a stream is asked for (connector-sdk.md 4.7).</summary>
/// <param name="Input">What the stream was made with.</param>
/// <param name="From">The first byte, counted from 0.</param>
/// <param name="To">The last byte: <c>From + Size - 1</c>.</param>
/// <param name="Size">How many bytes at most.</param>
public sealed record StreamCall(Value Input, long From, long To, long Size)
{
    /// <summary>How many bytes are asked for where nobody says: 10 MiB.</summary>
    public const long DefaultSize = 10_485_760;

    /// <summary>The call for one piece.</summary>
    public static StreamCall For(Value input, long from = 0, long size = DefaultSize) => new(input, from, from + size - 1, size);
}
