namespace Emulator.Ruby.Tree;

/// <summary>
/// A call of a method that the source itself defines with <c>def</c>. The method waits in a variable of the name
/// <c>def NAME</c>, which no source can name otherwise, and runs with the <c>self</c> of its caller.
/// </summary>
public sealed record DefinedCallNode(SourceSpan Span, CallNode Call) : Node(Span)
{
    /// <summary>The variable that a method of the name waits in.</summary>
    public static string Variable(string name) => $"def {name}";
}
