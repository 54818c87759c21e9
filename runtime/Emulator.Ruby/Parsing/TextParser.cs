using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// Quoted texts and what is made of them.
/// <code>
/// strings := string { string }
/// </code>
/// </summary>
internal sealed class TextParser(ProgramParser parser)
{
    private TokenStream Tokens => parser.Tokens;

    /// <summary>The text of one string token.</summary>
    public Node Text(Token token)
    {
        return token.Pieces! switch
        {
            [] => new StringNode(token.Span, string.Empty),
            [{ Tokens: null } only] => new StringNode(token.Span, only.Text, only.Bytes),
            var pieces => new InterpolatedStringNode(token.Span, Parts(pieces)),
        };
    }

    /// <summary>Strings side by side, which are one string.</summary>
    public Node ReadStrings()
    {
        var start = Tokens.Current.Span.Start;
        var first = Text(Tokens.Take());
        if (!Tokens.At(TokenKind.String))
        {
            return first;
        }

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

    /// <summary>The symbol that one string token writes.</summary>
    public Node Quoted(Token token) => Text(token) switch
    {
        StringNode text => new SymbolNode(token.Span, text.Text),
        InterpolatedStringNode mixed => new InterpolatedSymbolNode(token.Span, mixed.Parts),
        var other => other,
    };

    /// <summary>Stretches of text, and the statements of each interpolation.</summary>
    public List<Node> Parts(IReadOnlyList<StringPiece> pieces)
    {
        var parts = new List<Node>(pieces.Count);
        foreach (var piece in pieces)
        {
            parts.Add(piece.Tokens is { } tokens ? parser.ReadInner(tokens) : new StringNode(piece.Span, piece.Text, piece.Bytes));
        }

        return parts;
    }

    /// <summary>A word list as a list of strings or symbols.</summary>
    public ListNode Words(Token token) => new(token.Span, [.. token.Pieces!.Select(word => Word(word, token.Text == "w"))]);

    private Node Word(StringPiece word, bool isText) => (word.Word, isText) switch
    {
        (null, true) => new StringNode(word.Span, word.Text),
        (null, false) => new SymbolNode(word.Span, word.Text),
        ({ } pieces, true) => new InterpolatedStringNode(word.Span, Parts(pieces)),
        ({ } pieces, false) => new InterpolatedSymbolNode(word.Span, Parts(pieces)),
    };

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
}
