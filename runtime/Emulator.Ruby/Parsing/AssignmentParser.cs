using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Assignments.
/// <code>
/// assignment := target "=" value { "," value } | target operator "=" value | targets "=" value { "," value }
/// value      := expression | "*" expression
/// </code>
/// </summary>
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
            var assignable = parser.Targets.Check(target);
            Tokens.Take();
            Tokens.SkipNewlines();
            var value = ReadValue();
            return new AssignNode(parser.Span(start), assignable, value);
        }

        if (sign[^1] != '=' || !Operators.Contains(sign))
        {
            return null;
        }

        var changed = parser.Targets.Check(target);
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
            return first;
        }

        if (first is not AssignNode { Target: var target, Value: var value })
        {
            return parser.Targets.ReadGroup(first);
        }

        // "a = *b" has its splat in a list already, one without a bracket.
        var values = value is ListNode { Elements: [SplatNode splat] } && splat.Span.Start == value.Span.Start
            ? new List<Node> { splat }
            : [value];
        while (Tokens.TryTake(","))
        {
            Tokens.SkipNewlines();
            values.Add(ReadElement());
        }

        return new AssignNode(parser.Span(first.Span.Start), target, new ListNode(parser.Span(value.Span.Start), values));
    }

    /// <summary>What stands behind the sign of a group of targets: one value, or several as a list.</summary>
    public Node ReadValues()
    {
        var start = Tokens.Current.Span.Start;
        var values = new List<Node> { ReadElement() };
        while (Tokens.TryTake(","))
        {
            Tokens.SkipNewlines();
            values.Add(ReadElement());
        }

        return Rescued(values is [not SplatNode] ? values[0] : new ListNode(parser.Span(start), values), start);
    }

    /// <summary><c>a = b rescue c</c> guards the value, not the assignment.</summary>
    /// <param name="value">What was read.</param>
    /// <param name="start">Where it begins.</param>
    public Node Rescued(Node value, int start)
    {
        if (!Tokens.TryTake("rescue"))
        {
            return value;
        }

        var fallback = parser.Expressions.Read();
        return new BeginNode(parser.Span(start), value, [new RescueNode(fallback.Span, [], null, fallback)], null, null);
    }

    /// <summary>One value among several, or a splat.</summary>
    public Node ReadElement()
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

        return Rescued(parser.Expressions.Read(), start);
    }
}
