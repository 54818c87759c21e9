namespace Emulator.Ruby.Tree;

/// <summary>
/// One parameter. <c>Default</c> belongs to Optional and Keyword (a keyword without one is required); <c>Parts</c> to
/// Destructured. A nameless rest has an empty name.
/// </summary>
public sealed record Parameter(
    SourceSpan Span,
    ParameterKind Kind,
    string Name,
    Node? Default = null,
    ParameterList? Parts = null);
