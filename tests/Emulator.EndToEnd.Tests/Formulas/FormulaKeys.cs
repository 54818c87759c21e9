using System.Text;
using Emulator.Cli.Commands.Formulas.Prompt;
using Emulator.Hosting.Workspaces;
using Emulator.Values.Json;

namespace Emulator.EndToEnd.Tests.Formulas;

/// <summary>
/// The prompt under a person's fingers: text is typed letter by letter; <c>↑ ↓ ← → ⇥ ⏎ ⌫</c> are the keys, <c>^x</c> is Ctrl-X.
/// </summary>
internal sealed class FormulaKeys(string folder, string data = "{}")
{
    private readonly Queue<ConsoleKeyInfo> _keys = [];
    private readonly StringBuilder _screen = new();

    public string Screen => _screen.ToString();

    /// <summary>The lines that were entered, until the keys run out.</summary>
    public IReadOnlyList<string> Type(string keys)
    {
        foreach (var key in Keys(keys))
        {
            _keys.Enqueue(key);
        }

        var history = FormulaHistory.Open(new Workspace(folder));
        var completion = new FormulaCompletion(PillNames.Of(PlainJson.Read(data)));
        using var screen = new StringWriter(_screen);
        var editor = new LineEditor(_keys.Dequeue, new LineView(screen, "> ", () => 80), history, completion);
        var lines = new List<string>();
        while (_keys.Count > 0 && editor.Read() is { } line)
        {
            lines.Add(line);
            history.Add(line);
        }

        return lines;
    }

    private static IEnumerable<ConsoleKeyInfo> Keys(string keys)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] == '^')
            {
                var letter = char.ToUpperInvariant(keys[++index]);
                yield return new ConsoleKeyInfo((char)(letter - 'A' + 1), (ConsoleKey)letter, shift: false, alt: false, control: true);
                continue;
            }

            yield return keys[index] switch
            {
                '↑' => Plain(ConsoleKey.UpArrow),
                '↓' => Plain(ConsoleKey.DownArrow),
                '←' => Plain(ConsoleKey.LeftArrow),
                '→' => Plain(ConsoleKey.RightArrow),
                '⇥' => Plain(ConsoleKey.Tab, '\t'),
                '⏎' => Plain(ConsoleKey.Enter, '\r'),
                '⌫' => Plain(ConsoleKey.Backspace, '\b'),
                var letter => Plain(ConsoleKey.None, letter),
            };
        }
    }

    private static ConsoleKeyInfo Plain(ConsoleKey key, char letter = '\0') => new(letter, key, shift: false, alt: false, control: false);
}
