using Emulator.Ruby.Lexing;

namespace Emulator.Ruby.Parsing;

/// <summary>Whether an argument without parentheses begins: <c>error "x"</c>, <c>puts -1</c>, but not <c>a - 1</c>.</summary>
internal static class CommandArguments
{
    /// <summary>Behind a name that ends in a sign no space is needed: <c>list.include?"x"</c>.</summary>
    public static bool BeginAtOnce(TokenStream tokens) =>
        !tokens.Current.HasSpaceBefore && tokens.Current.Kind is TokenKind.String or TokenKind.Identifier or TokenKind.Constant or TokenKind.Symbol or TokenKind.Number;

    /// <summary>Behind a name that is usually no call (<c>Array list</c>): only what could not follow it otherwise.</summary>
    public static bool BeginBehindConstant(TokenStream tokens) =>
        tokens.Current is { HasSpaceBefore: true, Kind: TokenKind.String or TokenKind.Identifier or TokenKind.Constant or TokenKind.InstanceVariable }
            or { HasSpaceBefore: true, Kind: TokenKind.Keyword, Text: "nil" or "true" or "false" or "self" };

    public static bool Begin(TokenStream tokens)
    {
        var next = tokens.Current;
        return next.HasSpaceBefore && next.Kind switch
        {
            TokenKind.Number or TokenKind.String or TokenKind.StringLabel or TokenKind.Words or TokenKind.Symbol or TokenKind.QuotedSymbol or TokenKind.Regexp => true,
            TokenKind.Identifier or TokenKind.Constant or TokenKind.Label or TokenKind.InstanceVariable or TokenKind.ClassVariable or TokenKind.Global or TokenKind.Command => true,
            TokenKind.Keyword => next.Text is "nil" or "true" or "false" or "self" or "case" or "not" or "begin" or "defined?" or "__method__" or "__FILE__" or "yield" or "super" or "def",
            TokenKind.Operator => next.Text switch
            {
                "->" or "(" or "[" => true,
                "!" => true,
                "-" or "*" or "&" or "**" or "::" => !next.HasSpaceAfter,
                _ => false,
            },
            _ => false,
        };
    }
}
