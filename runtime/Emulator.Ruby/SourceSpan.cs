namespace Emulator.Ruby;

/// <summary>A stretch of source text: offsets in UTF-16 units, the end not included.</summary>
public readonly record struct SourceSpan(int Start, int End);
