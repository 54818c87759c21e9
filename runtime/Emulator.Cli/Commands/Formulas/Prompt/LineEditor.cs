namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>Reads a line key by key, with the keys that shells have: arrows, history, Ctrl-A E K U W L, Tab.</summary>
internal sealed class LineEditor(Func<ConsoleKeyInfo> readKey, LineView view, FormulaHistory history, FormulaCompletion completion)
{
    private readonly EditedLine _line = new();
    private string _draft = string.Empty;
    private int _place;

    /// <summary>The line, empty after Ctrl-C; null when the person leaves.</summary>
    public string? Read()
    {
        _line.Set(string.Empty);
        (_draft, _place) = (string.Empty, history.Lines.Count);
        while (true)
        {
            view.Draw(_line.Text, _line.Cursor);
            var key = readKey();
            var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
            if (key.Key == ConsoleKey.Enter || key.KeyChar is '\r' or '\n')
            {
                view.Leave(_line.Text);
                return _line.Text;
            }

            if (isControl && key.Key == ConsoleKey.C)
            {
                view.Leave(_line.Text + "^C");
                return string.Empty;
            }

            if (isControl && key.Key == ConsoleKey.D && _line.Text.Length == 0)
            {
                view.Leave(string.Empty);
                return null;
            }

            if (isControl)
            {
                Command(key.Key);
            }
            else
            {
                Type(key);
            }
        }
    }

    private void Command(ConsoleKey key)
    {
        Action change = key switch
        {
            ConsoleKey.A => _line.Home,
            ConsoleKey.E => _line.End,
            ConsoleKey.B => _line.Left,
            ConsoleKey.F => _line.Right,
            ConsoleKey.D => _line.Delete,
            ConsoleKey.H => _line.Backspace,
            ConsoleKey.K => _line.CutBehind,
            ConsoleKey.U => _line.CutBefore,
            ConsoleKey.W => _line.CutWord,
            ConsoleKey.P => () => Recall(-1),
            ConsoleKey.N => () => Recall(1),
            _ => () => { },
        };
        change();
    }

    private void Type(ConsoleKeyInfo key)
    {
        Action change = key.Key switch
        {
            ConsoleKey.LeftArrow => _line.Left,
            ConsoleKey.RightArrow => _line.Right,
            ConsoleKey.UpArrow => () => Recall(-1),
            ConsoleKey.DownArrow => () => Recall(1),
            ConsoleKey.Home => _line.Home,
            ConsoleKey.End => _line.End,
            ConsoleKey.Backspace => _line.Backspace,
            ConsoleKey.Delete => _line.Delete,
            ConsoleKey.Tab => Complete,
            _ when !char.IsControl(key.KeyChar) => () => _line.Insert(key.KeyChar.ToString()),
            _ => () => { },
        };
        change();
    }

    // What was being typed is the line below the newest.
    private void Recall(int step)
    {
        var to = _place + step;
        if (to < 0 || to > history.Lines.Count)
        {
            return;
        }

        if (_place == history.Lines.Count)
        {
            _draft = _line.Text;
        }

        _place = to;
        _line.Set(to == history.Lines.Count ? _draft : history.Lines[to]);
    }

    private void Complete()
    {
        var found = completion.At(_line.Text, _line.Cursor);
        if (found.Words.Count == 0)
        {
            return;
        }

        var typed = _line.Cursor - found.Start;
        if (found.Common.Length > typed)
        {
            _line.Replace(found.Start, found.Common);
        }
        else if (found.Words.Count > 1)
        {
            view.List(found.Words);
        }
    }
}
