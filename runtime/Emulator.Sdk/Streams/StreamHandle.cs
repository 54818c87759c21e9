using Emulator.Values;

namespace Emulator.Sdk.Streams;

/// <summary>A file as data: the name of the stream that produces it and what that stream is to be given (<c>workato.stream.out</c>).</summary>
public static class StreamHandle
{
    private const string Mark = "__stream__";

    /// <summary>The handle that an action puts out in place of a file's content.</summary>
    /// <param name="name">One of the connector's streams.</param>
    /// <param name="input">What the stream's lambda is called with.</param>
    public static RecordValue Of(string name, RecordValue input) => RecordValue.Of((Mark, true), ("name", name), ("input", input));

    /// <summary>True for what <see cref="Of"/> makes.</summary>
    public static bool Is(Value value) => value[Mark] is BooleanValue { Truth: true };
}
