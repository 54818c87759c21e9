namespace Emulator.Ruby.Tree;

/// <summary>
/// A call of a method that the source itself defines with <c>def</c>. The method waits in a variable of the name
/// <c>def NAME</c>, which no source can name otherwise, and runs with the <c>self</c> of its caller.
/// </summary>
public sealed record DefinedCallNode(SourceSpan Span, CallNode Call) : Node(Span)
{
    /// <summary>The variable that a method of the name waits in.</summary>
    public static string Variable(string name) => Mark + name;

    /// <summary>The method that waits in a variable; null for any other variable.</summary>
    public static string? MethodOf(string variable) => variable.StartsWith(Mark, StringComparison.Ordinal) ? variable[Mark.Length..] : null;

    /// <summary>The variable of the method that a statement defines; null for any other.</summary>
    public static string? Defines(Node statement) =>
        statement is SequenceNode { Statements: [AssignNode { Target: LocalNode { Name: var name } }, SymbolNode] } && name.StartsWith(Mark, StringComparison.Ordinal) ? name : null;

    private const string Mark = "def ";
}
