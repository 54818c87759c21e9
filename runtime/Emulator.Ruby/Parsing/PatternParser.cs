using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Patterns of <c>case … in</c>, <c>=&gt;</c> and <c>in</c>.
/// <code>
/// top     := pairs | part { "," part } [ "," ]
/// pattern := primary { "|" primary } { "=>" name }
/// primary := "[" [ parts ] "]" | "{" [ pairs ] "}" | "(" pattern ")" | type [ "(" parts | pairs ")" | "[" parts | pairs "]" ]
///          | "^" name | "^" "(" expression ")" | name | [ value ] ".." [ value ] | value
/// </code>
/// </summary>
internal sealed class PatternParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>A pattern that may leave out the brackets of a list or a hash.</summary>
    public Node ReadTop()
    {
        var start = Tokens.Current.Span.Start;
        if (parser.PatternParts.AtPair())
        {
            return parser.PatternParts.ReadPairs(null, start, string.Empty);
        }

        var first = parser.PatternParts.ReadPart();
        return first is SplatNode || Tokens.At(",") ? parser.PatternParts.ReadParts(null, start, string.Empty, first) : first;
    }

    public Node Read()
    {
        parser.Enter();
        var start = Tokens.Current.Span.Start;
        var pattern = ReadPrimary();
        if (Tokens.At("|"))
        {
            var patterns = new List<Node> { pattern };
            while (Tokens.TryTake("|"))
            {
                Tokens.SkipNewlines();
                patterns.Add(ReadPrimary());
            }

            pattern = new AnyOfPatternNode(parser.Span(start), patterns);
        }

        while (Tokens.TryTake("=>"))
        {
            parser.Grow();
            var name = ReadName();
            pattern = new NamedPatternNode(parser.Span(start), pattern, name);
        }

        parser.Leave();
        return pattern;
    }

    /// <summary>The name of what is taken, a variable from here on.</summary>
    public string ReadName()
    {
        var name = Tokens.At(TokenKind.Identifier) ? Tokens.Take().Text : throw Tokens.Unexpected("expected a variable's name");
        parser.Locals.Declare(name);
        return name;
    }

    private Node ReadPrimary()
    {
        var token = Tokens.Current;
        var start = token.Span.Start;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return new BindPatternNode(token.Span, ReadName());
            case TokenKind.Constant:
                return ReadType();
            case TokenKind.Operator when token.Text is "[" or "{":
                Tokens.Take();
                return parser.PatternParts.ReadBracketed(null, start, token.Text == "[" ? "]" : "}");
            case TokenKind.Operator when token.Text == "(":
                Tokens.Take();
                var inner = Read();
                Tokens.Expect(")", "behind the pattern");
                return inner;
            case TokenKind.Operator when token.Text == "^":
                return ReadPinned();
            default:
                return ReadValue();
        }
    }

    private Node ReadType()
    {
        var token = Tokens.Take();
        Node type = new ConstantNode(token.Span, token.Text);
        while (Tokens.At("::") && Tokens.Peek(1).Kind == TokenKind.Constant)
        {
            parser.Grow();
            Tokens.Take();
            var name = Tokens.Take().Text;
            type = new ConstantNode(parser.Span(token.Span.Start), name, type);
        }

        if ((Tokens.At("(") || Tokens.At("[")) && !Tokens.Current.HasSpaceBefore)
        {
            return parser.PatternParts.ReadBracketed(type, token.Span.Start, Tokens.Take().Text == "(" ? ")" : "]");
        }

        var known = type is ConstantNode { Scope: null } && parser.Locals.Knows(token.Text) ? new LocalNode(token.Span, token.Text) : type;
        return AtRange() ? ReadRange(known, token.Span.Start) : new ValuePatternNode(known.Span, known);
    }

    private ValuePatternNode ReadPinned()
    {
        var start = Tokens.Take().Span.Start;
        if (Tokens.At("("))
        {
            var value = parser.Literals.ReadPrimary();
            return new ValuePatternNode(parser.Span(start), value);
        }

        var name = Tokens.At(TokenKind.Identifier) && parser.Locals.Knows(Tokens.Current.Text)
            ? Tokens.Take()
            : throw Tokens.Unexpected("expected a variable that is known or an expression in parentheses");
        return new ValuePatternNode(parser.Span(start), new LocalNode(name.Span, name.Text));
    }

    private ValuePatternNode ReadValue()
    {
        var start = Tokens.Current.Span.Start;
        var first = AtRange() ? null : parser.Expressions.Read(Precedence.Pipe + 1);
        return AtRange() ? ReadRange(first, start) : new ValuePatternNode(first!.Span, first);
    }

    private bool AtRange() => Tokens.At("..") || Tokens.At("...");

    private ValuePatternNode ReadRange(Node? first, int start)
    {
        var isOpen = Tokens.Take().Text == "...";
        var last = first is null || parser.Expressions.BeginsValue() ? parser.Expressions.Read(Precedence.Pipe + 1) : null;
        var range = new RangeNode(parser.Span(start), first, last, isOpen);
        return new ValuePatternNode(range.Span, range);
    }
}
