using Spectre.Console;
using SpectreTable = Spectre.Console.Table;

namespace Emulator.Cli.Output;

/// <summary>
/// Lists that people read, in columns that line up. The library behind it costs start-up time, so only commands that
/// print lists come here.
/// </summary>
internal static class Table
{
    // Wide enough that nothing wraps: a pipe has no width, and a terminal folds long lines by itself.
    private const int Width = 4000;

    public static void Print(Printer printer, IReadOnlyList<string> headings, IEnumerable<Toned[]> rows)
    {
        var table = new SpectreTable { Border = TableBorder.None, ShowHeaders = true };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Dim))).NoWrap().PadRight(2));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell.Text, Style(cell.Tone))));
        }

        var lines = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = printer.Terminal.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = printer.Terminal.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = Width;
        console.Write(table);
        foreach (var line in lines.ToString().TrimEnd().Split('\n'))
        {
            printer.Line(line.TrimEnd());
        }
    }

    private static Style Style(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        Tone.Warn => new Style(Color.Yellow),
        Tone.Dim => new Style(decoration: Decoration.Dim),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        _ => Spectre.Console.Style.Plain,
    };
}
