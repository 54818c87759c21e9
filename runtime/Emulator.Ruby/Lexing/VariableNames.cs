namespace Emulator.Ruby.Lexing;

/// <summary>
/// Which names are variables: assigned before in the text, or parameters. Looked for where a sign behind a name leaves it
/// open (<c>a /2</c>), which is seldom, and each token once.
/// </summary>
internal sealed class VariableNames(List<Token> tokens)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _next;
    private string? _close;

    public bool Contains(string name)
    {
        for (; _next < tokens.Count; _next++)
        {
            Look(tokens[_next]);
        }

        return _names.Contains(name);
    }

    private void Look(Token token)
    {
        if (token.Is("def"))
        {
            // A method sees no variables of what is around.
            _names.Clear();
        }
        else if (_close is not null && token.Kind is TokenKind.Identifier or TokenKind.Label)
        {
            _names.Add(token.Text);
        }
        else if (token.Kind == TokenKind.Operator)
        {
            LookAtSign(token.Text);
        }
    }

    private void LookAtSign(string sign)
    {
        if (sign == _close)
        {
            _close = null;
        }
        else if (sign == "|" && Before(1) is { } open && (open.Is("{") || open.Is("do")))
        {
            _close = "|";
        }
        else if (sign == "(" && (Before(1)?.Is("->") == true || Before(2)?.Is("def") == true))
        {
            _close = ")";
        }
        else if (sign[^1] == '=' && sign is not ("==" or "===" or "!=" or "<=" or ">="))
        {
            AddTargets();
        }
    }

    // "a = 1", "a, b = list".
    private void AddTargets()
    {
        for (var back = 1; Before(back) is { Kind: TokenKind.Identifier } name; back += 2)
        {
            _names.Add(name.Text);
            if (Before(back + 1)?.Is(",") != true)
            {
                return;
            }
        }
    }

    private Token? Before(int count) => _next >= count ? tokens[_next - count] : null;
}
