using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>Assignments: <c>a = 1</c>, <c>h[k] ||= 2</c>, <c>a, (b, *c) = list</c>.</summary>
internal sealed class AssignmentParser(ProgramParser parser)
{
    private static readonly string[] Operators = ["||=", "&&=", "+=", "-=", "*=", "/=", "%=", "**=", "|=", "&=", "^=", "<<=", ">>="];

    private TokenStream Tokens => parser.Tokens;

    /// <summary>The assignment when its sign comes next, else null.</summary>
    public Node? TryRead(Node target, int start)
    {
        if (!Tokens.At(TokenKind.Operator))
        {
            return null;
        }

        var sign = Tokens.Current.Text;
        if (sign == "=")
        {
            var assignable = Target(target);
            Tokens.Take();
            Tokens.SkipNewlines();
            var value = ReadValue();
            return new AssignNode(parser.Span(start), assignable, value);
        }

        if (sign[^1] != '=' || !Operators.Contains(sign))
        {
            return null;
        }

        var changed = Target(target);
        Tokens.Take();
        Tokens.SkipNewlines();
        var operand = ReadValue();
        return new OperatorAssignNode(parser.Span(start), changed, sign[..^1], operand);
    }

    /// <summary>A statement that went on with a comma: several targets, or several values.</summary>
    public Node ReadRest(Node first)
    {
        if (!Tokens.At(","))
        {
            return first is SplatNode splat && Tokens.At("=") ? ReadTargets(splat) : first;
        }

        if (first is not AssignNode { Target: var target, Value: var value })
        {
            return ReadTargets(first);
        }

        var values = new List<Node> { value };
        while (Tokens.TryTake(","))
        {
            Tokens.SkipNewlines();
            values.Add(ReadElement());
        }

        return new AssignNode(parser.Span(first.Span.Start), target, new ListNode(parser.Span(value.Span.Start), values));
    }

    private Node ReadTargets(Node first)
    {
        var targets = new List<Node> { Target(first) };
        while (Tokens.TryTake(","))
        {
            if (!Tokens.At("="))
            {
                targets.Add(ReadTarget());
            }
        }

        Tokens.Expect("=", "behind the variables");
        Tokens.SkipNewlines();
        var start = Tokens.Current.Span.Start;
        var values = new List<Node> { ReadElement() };
        while (Tokens.TryTake(","))
        {
            Tokens.SkipNewlines();
            values.Add(ReadElement());
        }

        var right = values is [not SplatNode] ? values[0] : new ListNode(parser.Span(start), values);
        return new MultipleAssignNode(parser.Span(first.Span.Start), targets, right);
    }

    private Node ReadTarget()
    {
        var start = Tokens.Current.Span.Start;
        if (Tokens.TryTake("*"))
        {
            var rest = Target(parser.Calls.ReadChain());
            return new SplatNode(parser.Span(start), rest);
        }

        if (!Tokens.TryTake("("))
        {
            return Target(parser.Calls.ReadChain());
        }

        parser.Enter();
        var parts = new List<Node> { ReadTarget() };
        while (Tokens.TryTake(","))
        {
            parts.Add(ReadTarget());
        }

        Tokens.Expect(")", "behind the variables");
        parser.Leave();
        return new MultipleTargetNode(parser.Span(start), parts);
    }

    private Node ReadElement()
    {
        var start = Tokens.Current.Span.Start;
        if (!Tokens.TryTake("*"))
        {
            return parser.Expressions.Read();
        }

        var list = parser.Expressions.Read();
        return new SplatNode(parser.Span(start), list);
    }

    private Node ReadValue()
    {
        var start = Tokens.Current.Span.Start;
        if (Tokens.At("*"))
        {
            var splat = ReadElement();
            return new ListNode(parser.Span(start), [splat]);
        }

        var value = parser.Expressions.Read();
        if (!Tokens.TryTake("rescue"))
        {
            return value;
        }

        var fallback = parser.Expressions.Read();
        return new BeginNode(parser.Span(start), value, [new RescueNode(fallback.Span, [], null, fallback)], null, null);
    }

    private Node Target(Node node)
    {
        switch (node)
        {
            case LocalNode or SplatNode or MultipleTargetNode:
                return node;
            case CallNode { Receiver: null, Arguments.Count: 0, Block: null } name when !name.Name.EndsWith('?') && !name.Name.EndsWith('!'):
                parser.Locals.Declare(name.Name);
                return new LocalNode(name.Span, name.Name);
            case CallNode { Receiver: not null, Name: "[]", Block: null }:
            case CallNode { Receiver: not null, Arguments.Count: 0, Block: null }:
                return node;
            case ConstantNode { Scope: null } constant:
                // A constant of the file is a variable that everything behind it sees.
                parser.Locals.Declare(constant.Name);
                return new LocalNode(constant.Span, constant.Name);
            default:
                throw new SyntaxFailure(node.Span.Start, node.Span.End, "This cannot be assigned to", "compare with ==");
        }
    }
}
