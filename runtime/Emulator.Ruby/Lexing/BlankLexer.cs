namespace Emulator.Ruby.Lexing;

/// <summary>What stands between tokens: blanks, comments, ends of lines, which are tokens where a statement may end.</summary>
internal sealed class BlankLexer(SourceText source, TokenList tokens)
{
    /// <summary>To the next token; false at the end.</summary>
    public bool Skip()
    {
        tokens.HasSpace = false;
        while (!source.IsAtEnd)
        {
            switch (source.Current)
            {
                case '\n':
                    EndLine();
                    break;
                case ' ' or '\t' or '\r' or '\f' or '\v' or '\0' or '\uFEFF' when source.Current != '\uFEFF' || source.Position == 0:
                    source.Position++;
                    break;
                case '\\' when source.Peek(1) == '\n' || (source.Peek(1) == '\r' && source.Peek(2) == '\n'):
                    source.Position += source.Peek(1) == '\n' ? 2 : 3;
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    if (!BlockComments.TrySkip(source))
                    {
                        return true;
                    }

                    break;
            }

            tokens.HasSpace = true;
        }

        return false;
    }

    private void SkipComment()
    {
        while (!source.IsAtEnd && source.Current != '\n')
        {
            source.Position++;
        }
    }

    private void EndLine()
    {
        var start = source.Position++;
        source.SkipHeredocs();
        var continues = tokens.Last is not { } last
            || last.Kind == TokenKind.Newline
            || (last.Kind is TokenKind.Label or TokenKind.StringLabel && !tokens.IsInPattern)
            || (last.Kind == TokenKind.Operator && last.Text is not (")" or "]" or "}" or ";") && !tokens.IsMethodName);
        if (!continues && !NextLineBeginsWithDot())
        {
            tokens.Add(new Token(TokenKind.Newline, new SourceSpan(start, start + 1), "the end of the line"));
        }
    }

    // A chain goes on when the next line that holds code begins with a dot. Each line is looked at once, as blank lines
    // and comments that were passed here are skipped for good.
    private bool NextLineBeginsWithDot()
    {
        while (!source.IsAtEnd)
        {
            if (source.Current == '#')
            {
                SkipComment();
            }
            else if (char.IsWhiteSpace(source.Current))
            {
                source.Position++;
            }
            else if (!BlockComments.TrySkip(source))
            {
                return (source.Current == '.' && source.Peek(1) != '.') || source.Has("&.");
            }
        }

        return false;
    }
}
