using Emulator.Cli.Output;
using Emulator.Hosting.Workspaces;
using Emulator.Values;

namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>Answers formulas one after the other: typed at a terminal with history and completion, or lines of stdin.</summary>
internal sealed class FormulaPrompt(FormulaAnswer answer, Value pills, Workspace workspace)
{
    private const string Mark = "formula> ";

    /// <summary>Each line of the input, without a prompt; tells by its exit code whether every one had a result.</summary>
    public async Task<int> AnswerLinesAsync(TextReader lines, CancellationToken cancellation)
    {
        var isDone = true;
        while (await lines.ReadLineAsync(cancellation) is { } asked)
        {
            isDone &= string.IsNullOrWhiteSpace(asked) || answer.Tell(asked);
        }

        return isDone ? ExitCode.Done : ExitCode.Problems;
    }

    /// <summary>Until the person leaves with Ctrl-D.</summary>
    public int Converse(Printer printer)
    {
        printer.Note(printer.Paint.Dim("Tab completes, up and down bring back earlier formulas, Ctrl-D leaves."));
        var history = FormulaHistory.Open(workspace);
        var completion = new FormulaCompletion(PillNames.Of(pills));

        // Ctrl-C empties the line, as shells have it; the formula that runs has limits of its own.
        var wasInput = Console.TreatControlCAsInput;
        Console.TreatControlCAsInput = true;
        try
        {
            var view = new LineView(printer.Terminal.Out, Mark, () => Console.WindowWidth);
            var editor = new LineEditor(() => Console.ReadKey(intercept: true), view, history, completion);
            while (editor.Read() is { } asked)
            {
                if (!string.IsNullOrWhiteSpace(asked))
                {
                    history.Add(asked);
                    answer.Tell(asked);
                }
            }
        }
        finally
        {
            Console.TreatControlCAsInput = wasInput;
        }

        return ExitCode.Done;
    }
}
