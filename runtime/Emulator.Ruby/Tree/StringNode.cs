namespace Emulator.Ruby.Tree;

/// <summary>A string without interpolation. <c>Bytes</c> is set only when escapes such as <c>\xFF</c> make it invalid UTF-8.</summary>
public sealed record StringNode(SourceSpan Span, string Text, byte[]? Bytes = null) : Node(Span);
