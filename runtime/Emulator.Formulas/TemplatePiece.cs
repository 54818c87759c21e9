namespace Emulator.Formulas;

/// <summary>A stretch of a text: literal words, or the pill that replaces them.</summary>
internal sealed record TemplatePiece(string Literal, Pill? Pill);
