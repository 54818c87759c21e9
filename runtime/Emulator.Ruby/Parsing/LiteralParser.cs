using System.Numerics;
using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Values as they are written, and whatever else can begin a chain.
/// <code>
/// primary := number | string { string } | symbol | regexp | words | list | hash | "(" statements ")" | name | constant
///          | "nil" | "true" | "false" | "self" | if | case | while | begin | lambda | jump
/// </code>
/// </summary>
internal sealed class LiteralParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public Node ReadPrimary()
    {
        var token = Tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Tokens.Take();
                return token.Number is double number
                    ? new FloatNode(token.Span, number)
                    : new IntegerNode(token.Span, (BigInteger)token.Number!);
            case TokenKind.String:
                return ReadStrings();
            case TokenKind.Symbol:
                Tokens.Take();
                return new SymbolNode(token.Span, token.Text);
            case TokenKind.QuotedSymbol:
                Tokens.Take();
                return Quoted(token);
            case TokenKind.Regexp:
                Tokens.Take();
                return new RegexpNode(token.Span, Parts(token), token.Text);
            case TokenKind.Global:
                return new GlobalNode(Tokens.Take().Span, token.Text);
            case TokenKind.Words:
                Tokens.Take();
                return new ListNode(token.Span, [.. token.Pieces!.Select(word => Word(word, token.Text == "w"))]);
            case TokenKind.Identifier:
                Tokens.Take();
                return parser.Calls.ReadName(token, token.Span.Start);
            case TokenKind.Constant:
                Tokens.Take();
                return Tokens.At("(") && !Tokens.Current.HasSpaceBefore
                    ? parser.Calls.ReadName(token, token.Span.Start)
                    : parser.Locals.Knows(token.Text) ? new LocalNode(token.Span, token.Text) : new ConstantNode(token.Span, token.Text);
            case TokenKind.Keyword:
                return KeywordParser.Read(parser);
            case TokenKind.Operator:
                return ReadBracketed(token);
            default:
                throw Tokens.Unexpected("expected a value");
        }
    }

    /// <summary>The text of one string token.</summary>
    public Node Text(Token token)
    {
        var parts = Parts(token);
        return parts switch
        {
            [] => new StringNode(token.Span, string.Empty),
            [StringNode only] => only with { Span = token.Span },
            _ => new InterpolatedStringNode(token.Span, parts),
        };
    }

    private Node ReadStrings()
    {
        var start = Tokens.Current.Span.Start;
        var first = Text(Tokens.Take());
        if (!Tokens.At(TokenKind.String))
        {
            return first;
        }

        // Strings side by side are one string.
        var parts = new List<Node> { first };
        while (Tokens.At(TokenKind.String))
        {
            parts.Add(Text(Tokens.Take()));
        }

        var joined = Joined(parts.SelectMany(part => part is InterpolatedStringNode mixed ? mixed.Parts : [part]));
        return joined is [StringNode only]
            ? only with { Span = parser.Span(start) }
            : new InterpolatedStringNode(parser.Span(start), joined);
    }

    private static List<Node> Joined(IEnumerable<Node> parts)
    {
        var joined = new List<Node>();
        foreach (var part in parts)
        {
            if (part is StringNode { Bytes: null } text && joined is [.., StringNode { Bytes: null } before])
            {
                joined[^1] = new StringNode(new SourceSpan(before.Span.Start, text.Span.End), before.Text + text.Text);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }

    /// <summary>The symbol that one string token writes.</summary>
    public Node Quoted(Token token) => Text(token) switch
    {
        StringNode text => new SymbolNode(token.Span, text.Text),
        InterpolatedStringNode mixed => new InterpolatedSymbolNode(token.Span, mixed.Parts),
        var other => other,
    };

    private Node Word(StringPiece word, bool isText) => (word.Word, isText) switch
    {
        (null, true) => new StringNode(word.Span, word.Text),
        (null, false) => new SymbolNode(word.Span, word.Text),
        ({ } pieces, true) => new InterpolatedStringNode(word.Span, Parts(pieces)),
        ({ } pieces, false) => new InterpolatedSymbolNode(word.Span, Parts(pieces)),
    };

    private List<Node> Parts(Token token) => Parts(token.Pieces!);

    private List<Node> Parts(IReadOnlyList<StringPiece> pieces) => [.. pieces.Select(piece => piece.Tokens is { } tokens
        ? parser.ReadInner(tokens)
        : (Node)new StringNode(piece.Span, piece.Text, piece.Bytes))];

    private Node ReadBracketed(Token token)
    {
        switch (token.Text)
        {
            case "(":
                parser.Enter();
                Tokens.Take();
                var inner = parser.Statements.ReadAll(")");
                Tokens.Expect(")", "to match the ( before");
                parser.Leave();
                return inner.Statements.Count == 1 ? new SequenceNode(parser.Span(token.Span.Start), inner.Statements) : inner;
            case "[":
                return parser.Collections.ReadList();
            case "{":
                return parser.Collections.ReadHash();
            case "->":
                return parser.Blocks.ReadLambda();
            case "::" when Tokens.Peek(1).Kind == TokenKind.Constant:
                Tokens.Take();
                return new ConstantNode(Tokens.Current.Span, Tokens.Take().Text);
            default:
                throw Tokens.Unexpected("expected a value");
        }
    }
}
