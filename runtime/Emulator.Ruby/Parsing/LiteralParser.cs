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

    /// <summary><c>a: 1</c>, <c>"a": 1</c>, <c>**h</c>; null when none of them begins here.</summary>
    public HashPairNode? TryReadPair()
    {
        var token = Tokens.Current;
        if (Tokens.TryTake("**"))
        {
            var hash = parser.Expressions.Read();
            return new HashPairNode(parser.Span(token.Span.Start), null, hash);
        }

        if (token.Kind is not (TokenKind.Label or TokenKind.StringLabel))
        {
            return null;
        }

        Tokens.Take();
        Tokens.SkipNewlines();
        var key = token.Kind == TokenKind.Label ? new SymbolNode(token.Span, token.Text) : Quoted(token);
        var isShort = token.Kind == TokenKind.Label && (Tokens.At(",") || Tokens.At("}") || Tokens.At(")"));
        var value = isShort ? Named(token) : parser.Expressions.Read();
        return new HashPairNode(parser.Span(token.Span.Start), key, value);
    }

    // {name:} is {name: name}.
    private Node Named(Token label) => parser.Locals.Knows(label.Text)
        ? new LocalNode(label.Span, label.Text)
        : new CallNode(label.Span, null, label.Text, [], NameSpan: label.Span);

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

        return parts.TrueForAll(part => part is StringNode { Bytes: null })
            ? new StringNode(parser.Span(start), string.Concat(parts.Select(part => ((StringNode)part).Text)))
            : new InterpolatedStringNode(parser.Span(start), [.. parts.SelectMany(part => part is InterpolatedStringNode mixed ? mixed.Parts : [part])]);
    }

    private Node Quoted(Token token) => Text(token) switch
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
                var inner = parser.ReadStatements(")");
                Tokens.Expect(")", "to match the ( before");
                parser.Leave();
                return inner.Statements.Count == 1 ? new SequenceNode(parser.Span(token.Span.Start), inner.Statements) : inner;
            case "[":
                return ReadList();
            case "{":
                return ReadHash();
            case "->":
                return parser.Blocks.ReadLambda();
            case "::" when Tokens.Peek(1).Kind == TokenKind.Constant:
                Tokens.Take();
                return new ConstantNode(Tokens.Current.Span, Tokens.Take().Text);
            case "*" when Tokens.Peek(1).Kind == TokenKind.Identifier:
                Tokens.Take();
                return new SplatNode(token.Span, parser.Calls.ReadChain());
            default:
                throw Tokens.Unexpected("expected a value");
        }
    }

    private ListNode ReadList()
    {
        var start = Tokens.Take().Span.Start;
        var wasTaken = parser.IsDoTaken;
        parser.IsDoTaken = false;
        var elements = new ArgumentList(parser);
        Tokens.SkipNewlines();
        while (!Tokens.At("]"))
        {
            elements.ReadOne();
            Tokens.SkipNewlines();
            if (!Tokens.TryTake(","))
            {
                break;
            }

            Tokens.SkipNewlines();
        }

        Tokens.Expect("]", "at the end of the list");
        parser.IsDoTaken = wasTaken;
        var (values, block) = elements.Finish();
        return block is null
            ? new ListNode(parser.Span(start), [.. values.Select(value => value is HashNode hash ? hash with { HasBraces = true } : value)])
            : throw new SyntaxFailure(block.Span.Start - 1, block.Span.End, "A list has no block");
    }

    private HashNode ReadHash()
    {
        var start = Tokens.Take().Span.Start;
        var wasTaken = parser.IsDoTaken;
        parser.IsDoTaken = false;
        var pairs = new List<HashPairNode>();
        Tokens.SkipNewlines();
        while (!Tokens.At("}"))
        {
            pairs.Add(TryReadPair() ?? ReadRocketPair());
            Tokens.SkipNewlines();
            if (!Tokens.TryTake(","))
            {
                break;
            }

            Tokens.SkipNewlines();
        }

        Tokens.Expect("}", "at the end of the hash");
        parser.IsDoTaken = wasTaken;
        return new HashNode(parser.Span(start), pairs);
    }

    private HashPairNode ReadRocketPair()
    {
        var start = Tokens.Current.Span.Start;
        var key = parser.Expressions.Read();
        Tokens.SkipNewlines();
        Tokens.Expect("=>", "behind the key");
        Tokens.SkipNewlines();
        var value = parser.Expressions.Read();
        return new HashPairNode(parser.Span(start), key, value);
    }
}
