using System.CommandLine;
using System.Text.Json;
using Emulator.Formulas;
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
        var command = new Command("formula", "Evaluates a formula.") { expression, data, now, batch };
        command.SetAction(async (parsed, cancellation) =>
        {
            var line = new FormulaLine(FormulaSurroundings.Default with { Clock = scope.Time });
            if (parsed.GetValue(batch) is { } file)
            {
                await AnswerAllAsync(scope, line, file, cancellation);
                return ExitCode.Done;
            }

            var context = Context(scope, parsed.GetValue(data), parsed.GetValue(now));
            return parsed.GetValue(expression) is { } one
                ? Tell(scope, line, one, context)
                : await PromptAsync(scope, line, context, cancellation);
        });
        return ExampleHelp.Give(
            command, "emulator formula '\"acme\".capitalize'", "emulator formula --batch formulas.jsonl");
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

    private static async Task<int> PromptAsync(CommandScope scope, FormulaLine line, Value context, CancellationToken cancellation)
    {
        while (await scope.Terminal.In.ReadLineAsync(cancellation) is { } asked)
        {
            Tell(scope, line, asked, context);
        }

        return ExitCode.Done;
    }

    private static int Tell(CommandScope scope, FormulaLine line, string expression, Value context)
    {
        try
        {
            var result = line.Evaluate(expression, context);
            var isError = result.Type == "error";
            (isError ? scope.Terminal.Error : scope.Terminal.Out).WriteLine($"{result.Json}  ({result.Type}{(result.Zone is null ? string.Empty : " " + result.Zone)})");
            return isError ? ExitCode.Problems : ExitCode.Done;
        }
        catch (FormatException broken)
        {
            throw new InputException($"--now: {broken.Message}");
        }
    }

    private static Value Context(CommandScope scope, string? data, string? now) =>
        RecordValue.Of(("data", data is null ? Value.Null : Data(scope, data)), ("now", now));

    private static Value Data(CommandScope scope, string file)
    {
        using var opened = Open(scope, file);
        try
        {
            return PlainJson.Read(opened.ReadToEnd());
        }
        catch (JsonException broken)
        {
            throw new InputException($"--data {file}: not JSON: {broken.Message}");
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
