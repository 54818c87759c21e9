using Acornima;

namespace Emulator.Plugins.JavaScript;

/// <summary>
/// Finds the bracket that a module leaves open: a parser that runs into the end of the text only knows that something is
/// missing, not where it was begun.
/// </summary>
internal static class OpenBracket
{
    /// <summary>What to say about the innermost bracket without its partner; null when there is none.</summary>
    public static string? Hint(string file, string text)
    {
        var open = new Stack<Token>();
        try
        {
            var tokens = new Tokenizer(text, SourceType.Module, file, TokenizerOptions.Default);
            while (tokens.GetToken() is { Kind: not TokenKind.EOF } token)
            {
                if (token.Kind == TokenKind.Punctuator)
                {
                    Count(token, open);
                }
            }
        }
        catch (ParseErrorException)
        {
            // A text or template that is not closed: what was open before it is what there is to say.
        }

        return open.TryPeek(out var innermost)
            ? $"the {innermost.Value} in line {innermost.Location.Start.Line}, column {innermost.Location.Start.Column + 1} is not closed"
            : null;
    }

    private static void Count(Token token, Stack<Token> open)
    {
        switch (token.Value)
        {
            case "{" or "(" or "[" or "${":
                open.Push(token);
                break;
            case "}" or ")" or "]":
                open.TryPop(out _);
                break;
        }
    }
}
