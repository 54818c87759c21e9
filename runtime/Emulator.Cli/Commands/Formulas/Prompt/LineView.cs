namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>
/// Draws the line that is typed, on one row: of a line longer than the terminal is wide, the part around the cursor.
/// </summary>
internal sealed class LineView(TextWriter output, string mark, Func<int> width)
{
    public void Draw(string line, int cursor)
    {
        var room = Math.Max(10, width() - mark.Length - 1);
        var from = Math.Max(0, cursor - room + 1);
        var shown = line[from..Math.Min(line.Length, from + room)];
        output.Write($"\r{mark}{shown}\e[K\r\e[{mark.Length + cursor - from}C");
        output.Flush();
    }

    /// <summary>Leaves the line as it is and goes below it.</summary>
    public void Leave(string line)
    {
        Draw(line, line.Length);
        output.WriteLine();
    }

    /// <summary>Shows words below the line, in columns.</summary>
    public void List(IReadOnlyList<string> words)
    {
        output.WriteLine();
        var column = words.Max(word => word.Length) + 2;
        foreach (var row in words.Chunk(Math.Max(1, (width() - 1) / column)))
        {
            output.WriteLine(string.Concat(row.Select(word => word.PadRight(column))).TrimEnd());
        }
    }
}
