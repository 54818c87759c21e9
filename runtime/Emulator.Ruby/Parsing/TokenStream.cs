using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>The tokens and where the parser stands among them.</summary>
internal sealed class TokenStream(List<Token> tokens)
{
    private int _position;
    private Token? _split;

    public Token Current => _split ?? tokens[_position];

    public int PreviousEnd { get; private set; }

    public Token Peek(int ahead) => tokens[Math.Min(_position + ahead, tokens.Count - 1)];

    /// <summary>Methods, classes and constants are known before they stand in the text: one may name another that comes later.</summary>
    public void DeclareMethods(LocalScopes locals)
    {
        for (var at = 0; at < tokens.Count - 1; at++)
        {
            if (tokens[at].Is("def"))
            {
                var name = tokens[Math.Min(at + (tokens[Math.Min(at + 2, tokens.Count - 1)].Is(".") ? 3 : 1), tokens.Count - 1)];
                locals.Declare(DefinedCallNode.Variable(name.Text));
            }
            else if (tokens[at].Is("class") || tokens[at].Is("module"))
            {
                DeclareConstant(locals, at + 1);
            }
            else if (tokens[at].Is("=") && at > 0 && (at == 1 || tokens[at - 2].Kind == TokenKind.Newline || tokens[at - 2].Is(";")))
            {
                DeclareConstant(locals, at - 1);
            }
        }
    }

    private void DeclareConstant(LocalScopes locals, int at)
    {
        if (tokens[at].Kind == TokenKind.Constant && !tokens[Math.Min(at + 1, tokens.Count - 1)].Is("::"))
        {
            locals.Declare(tokens[at].Text);
        }
    }

    /// <summary>What stands behind the bracket that closes the one here.</summary>
    public Token PeekBehindBracket()
    {
        var (at, nesting) = (_position, 0);
        do
        {
            nesting += tokens[at] switch
            {
                var token when token.Is("(") || token.Is("[") || token.Is("{") => 1,
                var token when token.Is(")") || token.Is("]") || token.Is("}") => -1,
                _ => 0,
            };
            at++;
        }
        while (nesting > 0 && at < tokens.Count - 1);
        return tokens[at];
    }

    public bool At(string text) => Current.Is(text);

    public bool At(TokenKind kind) => Current.Kind == kind;

    public Token Take()
    {
        var token = Current;
        PreviousEnd = token.Span.End;
        _split = null;
        _position += _position < tokens.Count - 1 ? 1 : 0;
        return token;
    }

    public bool TryTake(string text)
    {
        if (!At(text))
        {
            return false;
        }

        Take();
        return true;
    }

    public Token Expect(string text, string where)
    {
        return At(text) ? Take() : throw Unexpected($"expected {text} {where}");
    }

    /// <summary>Takes <c>"y":</c> or <c>a:</c> as a value with a colon behind it, as within <c>c ? "y": "n"</c>.</summary>
    public Token TakeWithoutColon()
    {
        var label = Take();
        _split = new Token(TokenKind.Operator, new SourceSpan(label.Span.End - 1, label.Span.End), ":");
        _position--;
        return label;
    }

    public void SkipNewlines()
    {
        while (At(TokenKind.Newline))
        {
            Take();
        }
    }

    public void SkipTerminators()
    {
        while (At(TokenKind.Newline) || At(";"))
        {
            Take();
        }
    }

    public SyntaxFailure Unexpected(string expected)
    {
        var token = Current;
        var found = token.Kind switch
        {
            TokenKind.End => "the end",
            TokenKind.Newline => "the end of the line",
            TokenKind.String or TokenKind.StringLabel => "a text",
            TokenKind.Label => token.Text + ":",
            TokenKind.Words => "a word list",
            TokenKind.Regexp => "a pattern",
            TokenKind.QuotedSymbol => "a symbol",
            TokenKind.Symbol => ":" + token.Text,
            TokenKind.InstanceVariable => "@" + token.Text,
            _ => token.Text,
        };
        return new SyntaxFailure(token.Span.Start, token.Span.End, $"Unexpected {found}: {expected}");
    }
}
