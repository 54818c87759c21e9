using System.CommandLine;
using System.Text.Json;
using Emulator.Cli.Commands.Formulas.Prompt;
using Emulator.Formulas;
using Emulator.Formulas.Contexts;
using Emulator.Hosting.Workspaces;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Formulas;

/// <summary><c>emulator formula</c></summary>
internal static class FormulaCommand
{
    private const string Stdin = "-";

    public static Command Create(CommandScope scope)
    {
        var expression = new Argument<string?>("EXPRESSION") { Description = "The formula, without its =.", Arity = ArgumentArity.ZeroOrOne };
        var data = new Option<string?>("--data") { Description = "What pills stand for: provider, line, fields as JSON.", HelpName = "FILE" };
        var now = new Option<string?>("--now") { Description = "The moment that now tells.", HelpName = "TIME" };
        var batch = new Option<string?>("--batch") { Description = "Evaluate one JSON object a line; - reads stdin.", HelpName = "FILE" };
        var command = new Command("formula", "Evaluates a formula, or those that are typed one after the other.") { expression, data, now, batch };
        command.SetAction(async (parsed, cancellation) =>
        {
            var surroundings = FormulaSurroundings.Default.With(scope.Time, null);
            if (parsed.GetValue(batch) is { } file)
            {
                await AnswerAllAsync(scope, new FormulaLine(surroundings), file, cancellation);
                return ExitCode.Done;
            }

            var pills = parsed.GetValue(data) is { } written ? Data(scope, written) : Value.Null;
            var here = surroundings.With(scope.Time, new LookupTables(scope.Workspace(parsed)));
            var answer = new FormulaAnswer(scope.Printer(parsed), Context(pills, parsed.GetValue(now), here));
            if (parsed.GetValue(expression) is { } one)
            {
                return answer.Tell(one) ? ExitCode.Done : ExitCode.Problems;
            }

            var prompt = new FormulaPrompt(answer, pills, scope.Workspace(parsed));
            return scope.Terminal is { ReadsKeys: true, IsTerminal: true }
                ? prompt.Converse(scope.Printer(parsed))
                : await prompt.AnswerLinesAsync(scope.Terminal.In, cancellation);
        });
        return ExampleHelp.Give(
            command, "emulator formula '\"acme\".capitalize'", "emulator formula --batch formulas.jsonl", "emulator formula --data pills.json");
    }

    private static async Task AnswerAllAsync(CommandScope scope, FormulaLine line, string file, CancellationToken cancellation)
    {
        using var opened = file == Stdin ? null : Open(scope, file);
        var lines = opened ?? scope.Terminal.In;
        while (await lines.ReadLineAsync(cancellation) is { } asked)
        {
            if (!string.IsNullOrWhiteSpace(asked))
            {
                await scope.Terminal.Out.WriteLineAsync(line.Answer(asked).AsMemory(), cancellation);
            }
        }
    }

    private static FormulaContext Context(Value pills, string? now, FormulaSurroundings surroundings)
    {
        try
        {
            return new FormulaContext(RecordValue.Of(("data", pills), ("now", now)), surroundings);
        }
        catch (FormatException broken)
        {
            throw new InputException($"--now: {broken.Message}");
        }
    }

    private static Value Data(CommandScope scope, string file)
    {
        using var opened = Open(scope, file);
        try
        {
            return PlainJson.Read(opened.ReadToEnd());
        }
        catch (JsonException broken)
        {
            throw new InputException(BrokenJson.In(file, broken));
        }
    }

    private static StreamReader Open(CommandScope scope, string file)
    {
        try
        {
            return new StreamReader(scope.PathHere(file));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {missing.Message}");
        }
    }
}
