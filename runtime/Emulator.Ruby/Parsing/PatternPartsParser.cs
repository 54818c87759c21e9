using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// What stands within the brackets of a pattern.
/// <code>
/// parts := part { "," part } [ "," ]
/// part  := pattern | "*" [ name ]
/// pairs := pair { "," pair }
/// pair  := label [ pattern ] | "**" name | "**" "nil"
/// </code>
/// </summary>
internal sealed class PatternPartsParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>Parts or pairs behind the bracket, and the one that closes it.</summary>
    public Node ReadBracketed(Node? type, int start, string close)
    {
        Tokens.SkipNewlines();
        var isHash = close == "}" || AtPair();
        var pattern = isHash ? ReadPairs(type, start, close) : ReadParts(type, start, close, Tokens.At(close) ? null : ReadPart());
        Tokens.SkipNewlines();
        Tokens.Expect(close, "at the end of the pattern");
        return pattern with { Span = parser.Span(start) };
    }

    public bool AtPair() => Tokens.Current.Kind is TokenKind.Label or TokenKind.StringLabel || Tokens.At("**");

    public Node ReadPart()
    {
        var start = Tokens.Current.Span.Start;
        if (!Tokens.TryTake("*"))
        {
            return parser.Patterns.Read();
        }

        Node rest = Tokens.At(TokenKind.Identifier) ? new BindPatternNode(Tokens.Current.Span, parser.Patterns.ReadName()) : new NilNode(parser.Span(start));
        return new SplatNode(parser.Span(start), rest);
    }

    /// <summary>The parts behind the first one; a comma at the end leaves room for more.</summary>
    /// <param name="type">The class before the bracket.</param>
    /// <param name="start">Where the pattern begins.</param>
    /// <param name="close">The bracket that closes it; empty where there is none.</param>
    /// <param name="first">The first part; null when there are none.</param>
    public Node ReadParts(Node? type, int start, string close, Node? first)
    {
        var parts = first is null ? new List<Node>() : [first];
        while (SkipToComma(close))
        {
            if (AtEnd(close))
            {
                parts.Add(new SplatNode(parser.Span(start), new NilNode(parser.Span(start))));
                break;
            }

            parts.Add(ReadPart());
        }

        return parts.Count(part => part is SplatNode) is var splats && splats < 2 || (splats == 2 && parts is [SplatNode, _, .., SplatNode])
            ? new ListPatternNode(parser.Span(start), type, parts)
            : throw new SyntaxFailure(start, Tokens.PreviousEnd, "A list pattern has one *, or one at each end");
    }

    /// <summary>Pairs of a hash up to the bracket that closes it, or to the end of the pattern where there is none.</summary>
    public Node ReadPairs(Node? type, int start, string close)
    {
        var pairs = new List<KeyPatternNode>();
        Node? rest = null;
        while (rest is null && !AtEnd(close))
        {
            if (Tokens.TryTake("**"))
            {
                rest = Tokens.At("nil") ? new NilNode(Tokens.Take().Span) : new BindPatternNode(Tokens.Current.Span, parser.Patterns.ReadName());
            }
            else
            {
                pairs.Add(ReadPair(close));
            }

            if (!SkipToComma(close))
            {
                break;
            }
        }

        return new HashPatternNode(parser.Span(start), type, pairs, rest);
    }

    private KeyPatternNode ReadPair(string close)
    {
        var label = Tokens.Current.Kind is TokenKind.Label or TokenKind.StringLabel ? Tokens.Take() : throw Tokens.Unexpected("expected a key");
        var key = label.Kind == TokenKind.Label ? label.Text : parser.Texts.Quoted(label) is SymbolNode { Name: var quoted } ? quoted
            : throw new SyntaxFailure(label.Span.Start, label.Span.End, "A key of a pattern has no #{…}");
        if (!AtEnd(close) && !Tokens.At(","))
        {
            Tokens.SkipNewlines();
            var pattern = parser.Patterns.Read();
            return new KeyPatternNode(parser.Span(label.Span.Start), key, pattern);
        }

        parser.Locals.Declare(key);
        return new KeyPatternNode(label.Span, key, null);
    }

    // Within brackets lines do not count.
    private bool SkipToComma(string close)
    {
        if (close.Length > 0)
        {
            Tokens.SkipNewlines();
        }

        var isThere = Tokens.TryTake(",");
        if (isThere && close.Length > 0)
        {
            Tokens.SkipNewlines();
        }

        return isThere;
    }

    private bool AtEnd(string close) => close.Length > 0 ? Tokens.At(close)
        : Tokens.Current is { Kind: TokenKind.Newline or TokenKind.End } or { Kind: TokenKind.Operator, Text: ";" or ")" or "}" or "]" }
            or { Kind: TokenKind.Keyword, Text: "then" or "if" or "unless" or "and" or "or" };
}
