namespace Emulator.Ruby.Parsing;

/// <summary>Why a source is no program: where, what was expected instead, and what to do when that is known.</summary>
public sealed record SyntaxProblem(SourceSpan Span, string Message, string? Hint = null);
