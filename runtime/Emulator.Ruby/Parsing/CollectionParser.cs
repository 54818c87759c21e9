using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Lists and hashes.
/// <code>
/// list := "[" [ argument { "," argument } ] "]"
/// hash := "{" [ pair { "," pair } ] "}"
/// pair := label [ expression ] | expression "=>" expression | "**" expression
/// </code>
/// </summary>
internal sealed class CollectionParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    public ListNode ReadList()
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

    public HashNode ReadHash()
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

    /// <summary><c>a: 1</c>, <c>"a": 1</c>, <c>**h</c>; null when none of them begins here.</summary>
    public HashPairNode? TryReadPair()
    {
        var token = Tokens.Current;
        if (Tokens.TryTake("**"))
        {
            if ((Tokens.At(")") || Tokens.At(",")) && parser.Locals.Method is { } method)
            {
                return new HashPairNode(parser.Span(Tokens.PreviousEnd - 2), null, method.UseKeywords(parser.Span(Tokens.PreviousEnd - 2)));
            }

            var hash = parser.Expressions.Read();
            return new HashPairNode(parser.Span(token.Span.Start), null, hash);
        }

        if (token.Kind is not (TokenKind.Label or TokenKind.StringLabel))
        {
            return null;
        }

        Tokens.Take();
        Tokens.SkipNewlines();
        var key = token.Kind == TokenKind.Label ? new SymbolNode(token.Span, token.Text) : parser.Texts.Quoted(token);
        var isShort = token.Kind == TokenKind.Label && (Tokens.At(",") || Tokens.At("}") || Tokens.At(")"));
        var value = isShort ? Named(token) : parser.Expressions.Read();
        return new HashPairNode(parser.Span(token.Span.Start), key, value);
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

    // {name:} is {name: name}.
    private Node Named(Token label) => parser.Locals.Knows(label.Text)
        ? new LocalNode(label.Span, label.Text)
        : new CallNode(label.Span, null, label.Text, [], NameSpan: label.Span);
}
