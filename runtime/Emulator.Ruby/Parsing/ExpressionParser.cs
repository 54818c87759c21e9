using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Operators by precedence climbing.
/// <code>
/// expression := unary { operator expression } [ "?" expression ":" expression ] | target assign-operator expression
/// unary      := ("!" | "-" | "+" | "~" | ".." | "...") unary | call-chain
/// </code>
/// </summary>
internal sealed class ExpressionParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node Read(int least = 0)
    {
        parser.Enter();
        var start = Tokens.Current.Span.Start;
        var left = ReadUnary();
        left = parser.Assignments.TryRead(left, start) ?? left;
        var alone = -1;
        while (Tokens.At(TokenKind.Operator) && Precedence.Of(Tokens.Current.Text) is { } power && power >= least)
        {
            if (power == alone)
            {
                throw Tokens.Unexpected("this operator cannot be chained; write parentheses");
            }

            parser.Grow();
            alone = Precedence.StandsAlone(power) ? power : -1;
            left = ReadOperator(left, power, start);
        }

        parser.Leave();
        return left;
    }

    /// <summary>Whether a range goes on behind its dots.</summary>
    public bool BeginsValue() => Tokens.Current switch
    {
        { Kind: TokenKind.Newline or TokenKind.End } => false,
        { Kind: TokenKind.Operator, Text: var text } => text is "(" or "[" or "{" or "-" or "+" or "~" or "!" or "->" or "::",
        { Kind: TokenKind.Keyword, Text: var word } => word is "nil" or "true" or "false" or "self" or "if" or "unless" or "case" or "begin" or "while" or "until" or "for" or "def" or "defined?",
        _ => true,
    };

    private Node ReadOperator(Node left, int power, int start)
    {
        var sign = Tokens.Take();
        Tokens.SkipNewlines();
        switch (sign.Text)
        {
            case "?":
                return ReadTernary(left, start);
            case ".." or "...":
                var last = BeginsValue() ? Read(power + 1) : null;
                return new RangeNode(parser.Span(start), left, last, sign.Text == "...");
            case "&&":
                var both = Read(power + 1);
                return new AndNode(parser.Span(start), left, both);
            case "||":
                var other = Read(power + 1);
                return new OrNode(parser.Span(start), left, other);
            case "**" when left is IntegerNode { Number.Sign: < 0 } or FloatNode { Number: < 0 }:
                var positive = Negated(left);
                var raised = Call(positive, sign, Read(power), start);
                return new CallNode(raised.Span, raised, "-@", [], NameSpan: sign.Span);
            case "!~":
                var right = Read(power + 1);
                return new NotNode(parser.Span(start), Call(left, sign with { Text = "=~" }, right, start));
            case "=~" when left is RegexpNode { Parts: [StringNode pattern] } && NamedGroups.In(pattern.Text) is { Count: > 0 } names:
                return NamedGroups.Assign(parser, Call(left, sign, Read(power + 1), start), names);
            default:
                return Call(left, sign, Read(power == Precedence.Power ? power : power + 1), start);
        }
    }

    private static Node Negated(Node node) => node is IntegerNode integer
        ? integer with { Number = -integer.Number }
        : (FloatNode)node with { Number = -((FloatNode)node).Number };

    private CallNode Call(Node left, Token sign, Node right, int start) =>
        new(parser.Span(start), left, sign.Text, [right], NameSpan: sign.Span);

    private Node ReadTernary(Node condition, int start)
    {
        var then = ReadBranchBeforeColon();
        Tokens.SkipNewlines();
        Tokens.Expect(":", "of the ? before");
        Tokens.SkipNewlines();
        var otherwise = Read(Precedence.Ternary);
        return new IfNode(parser.Span(start), condition, then, otherwise);
    }

    private Node ReadBranchBeforeColon()
    {
        if (Tokens.Current.Kind is not (TokenKind.StringLabel or TokenKind.Label))
        {
            return Read(Precedence.Ternary);
        }

        var start = Tokens.Current.Span.Start;
        var label = Tokens.TakeWithoutColon();
        return label.Kind == TokenKind.StringLabel
            ? parser.Texts.Text(label)
            : parser.Calls.ReadName(label, start);
    }

    private Node ReadUnary()
    {
        var start = Tokens.Current.Span.Start;
        if (!Tokens.At(TokenKind.Operator))
        {
            return parser.Calls.ReadChain();
        }

        switch (Tokens.Current.Text)
        {
            case "!":
                Tokens.Take();
                var negated = Read(Precedence.Not);
                return new NotNode(parser.Span(start), negated);
            case "-" or "+" or "~":
                var sign = Tokens.Take();
                var value = Read(sign.Text == "-" ? Precedence.Minus : Precedence.Not);
                return new CallNode(parser.Span(start), value, sign.Text == "~" ? "~" : sign.Text + "@", [], NameSpan: sign.Span);
            case ".." or "...":
                var dots = Tokens.Take();
                return new RangeNode(parser.Span(start), null, Read(Precedence.Range + 1), dots.Text == "...");
            case "*" or "**" or "&":
                throw Tokens.Unexpected("a splat stands only among arguments, elements and targets");
            default:
                return parser.Calls.ReadChain();
        }
    }
}
