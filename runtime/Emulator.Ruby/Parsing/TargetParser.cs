using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What takes a value.
/// <code>
/// targets := part { "," part } [ "," ]
/// part    := "(" targets ")" | "*" [ target ] | target
/// target  := name | call-chain "[" arguments "]" | call-chain "." name
/// </code>
/// </summary>
internal sealed class TargetParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>An assignment that begins with a splat or a group, which no other statement does; else null.</summary>
    public Node? TryRead() => Tokens.At("*") || AtGroup("=") ? ReadGroup(ReadPart()) : null;

    /// <summary>The targets behind the first one, and their value.</summary>
    public Node ReadGroup(Node first)
    {
        var targets = ReadParts(first is SplatNode or MultipleTargetNode ? first : Check(first), "=");
        Tokens.Expect("=", "behind the variables");
        Tokens.SkipNewlines();
        var value = parser.Assignments.ReadValues();
        return new MultipleAssignNode(parser.Span(first.Span.Start), targets, value);
    }

    /// <summary>The node as a target; a name that nobody knew is a variable from here on.</summary>
    public Node Check(Node node)
    {
        switch (node)
        {
            case LocalNode or InstanceVariableNode or ClassVariableNode:
                return node;
            case DefinedCallNode { Call: { Arguments.Count: 0, Block: null, BlockArgument: null } name }:
                // The method is hidden by a variable of its name, in its own body for one.
                parser.Locals.DeclareHere(name.Name);
                return new LocalNode(name.Span, name.Name);
            case CallNode { Receiver: null, Arguments.Count: 0, Block: null } name when !name.Name.EndsWith('?') && !name.Name.EndsWith('!'):
                parser.Locals.Declare(name.Name);
                return new LocalNode(name.Span, name.Name);
            case CallNode { Receiver: not null, Name: "[]", Block: null }:
            case CallNode { Receiver: not null, Arguments.Count: 0, Block: null }:
                return node;
            case ConstantNode { Scope: not null }:
                return node;
            case ConstantNode { Scope: null } constant:
                // A constant of the file is a variable that everything behind it sees.
                parser.Locals.Declare(constant.Name);
                return new LocalNode(constant.Span, constant.Name);
            default:
                throw new SyntaxFailure(node.Span.Start, node.Span.End, "This cannot be assigned to", "compare with ==");
        }
    }

    // "(a, b), c = …", but not "(a || b)[0], c = …".
    private bool AtGroup(string close) =>
        Tokens.At("(") && Tokens.PeekBehindBracket() is var next && (next.Is(",") || next.Is("=") || next.Is(close));

    private List<Node> ReadParts(Node first, string close)
    {
        var parts = new List<Node> { first };
        while (Tokens.TryTake(","))
        {
            if (!Tokens.At(close))
            {
                Tokens.SkipNewlines();
                parts.Add(ReadPart());
            }
        }

        return parts;
    }

    private Node ReadPart()
    {
        var start = Tokens.Current.Span.Start;
        if (Tokens.TryTake("*"))
        {
            var isNameless = Tokens.At(",") || Tokens.At("=") || Tokens.At(")");
            var rest = isNameless ? new NilNode(parser.Span(start)) : Check(parser.Calls.ReadChain());
            return new SplatNode(parser.Span(start), rest);
        }

        if (!AtGroup(")"))
        {
            return Check(parser.Calls.ReadChain());
        }

        parser.Enter();
        Tokens.Take();
        var parts = ReadParts(ReadPart(), ")");
        Tokens.Expect(")", "behind the variables");
        parser.Leave();
        return new MultipleTargetNode(parser.Span(start), parts);
    }
}
