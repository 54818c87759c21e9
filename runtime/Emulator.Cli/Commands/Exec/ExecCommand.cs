using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Exec;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Exec;

/// <summary><c>emulator exec PATH</c> and <c>emulator exec --batch FILE</c></summary>
internal static class ExecCommand
{
    public static Command Create(CommandScope scope)
    {
        var path = new Argument<string?>("PATH") { Description = "Such as actions.create_order.execute or test.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<string?>("--batch") { Description = "Many calls, one JSON object a line; - for stdin.", HelpName = "FILE" };
        var output = new Option<string?>("--output", "-o") { Description = "Write the result there as one line of JSON.", HelpName = "FILE" };
        var verbose = new Option<bool>("--verbose") { Description = "Say what was sent." };
        var options = new ExecOptions();
        var command = new Command("exec", "Runs one lambda of a connector.") { path, batch, output, verbose };
        options.AddTo(command);
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var exec = new ConnectorExec(scope.Options(parsed));
            string PathOf(string file) => scope.PathOf(parsed, file);
            if (parsed.GetValue(batch) is { } file)
            {
                return await BatchAsync(exec, file, scope, PathOf, cancellation);
            }

            var words = parsed.GetValue(path) ?? throw new UsageException("exec needs a PATH, such as actions.create_order, or --batch FILE");
            var outcome = await exec.RunAsync(options.Call(parsed, words, PathOf), cancellation);
            return Tell(outcome, parsed.GetValue(output) is { } to ? PathOf(to) : null, parsed.GetValue(verbose), scope.Printer(parsed));
        });
        return ExampleHelp.Give(
            command,
            "emulator exec actions.create_order.execute --connector connector.rb --settings settings.yaml --input order.json",
            "emulator exec --batch calls.jsonl --http-via http://127.0.0.1:8080");
    }

    private static int Tell(ExecOutcome outcome, string? to, bool isVerbose, Printer printer)
    {
        foreach (var line in outcome.Lines)
        {
            printer.Note(line);
        }

        foreach (var request in isVerbose ? outcome.Requests : [])
        {
            printer.Note($"{request.Method} {request.Url}");
        }

        if (outcome.ErrorClass is not null)
        {
            printer.Note(outcome.Message!);
            return ExitCode.Failed;
        }

        var json = ExecJson.Of(outcome.Result!);
        if (to is not null)
        {
            File.WriteAllText(to, PlainJson.Write(json));
        }
        else
        {
            printer.Line(PlainJson.Write(json, indented: true));
        }

        return ExitCode.Done;
    }

    private static async Task<int> BatchAsync(
        ConnectorExec exec, string file, CommandScope scope, Func<string, string> pathOf, CancellationToken cancellation)
    {
        using var lines = file == "-" ? scope.Terminal.In : OpenText(pathOf(file));
        var hasFailed = false;
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var (call, problem) = ExecBatchLine.Read(line, pathOf);
            var outcome = call is null ? new ExecOutcome(null, "ArgumentError", problem, [], []) : await exec.RunAsync(call, cancellation);
            hasFailed |= outcome.ErrorClass is not null;
            scope.Terminal.Out.WriteLine(PlainJson.Write(ExecBatchLine.Write(outcome)));
        }

        return hasFailed ? ExitCode.Failed : ExitCode.Done;
    }

    private static StreamReader OpenText(string path)
    {
        try
        {
            return File.OpenText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--batch {path}: {unreadable.Message}");
        }
    }
}
