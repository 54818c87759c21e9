using System.CommandLine;
using Emulator.Hosting.Exec;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Exec;

/// <summary><c>emulator exec</c></summary>
internal static class ExecCommand
{
    private const string Stdin = "-";

    public static Command Create(CommandScope scope)
    {
        var path = new Argument<string?>("PATH") { Description = "The lambda, as actions.search.execute.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<string?>("--batch") { Description = "Run one JSON object a line; - reads stdin.", HelpName = "FILE" };
        var options = new ExecOptions();
        var command = new Command("exec", "Runs one lambda of a connector.") { path, batch };
        options.AddTo(command);
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = options.Settings(scope, parsed);
            using var desk = new ExecDesk(scope.HostOptions(parsed), scope.Terminal.Error.WriteLine, scope.PathHere("."), settings.Key)
            {
                Suspended = parsed.GetValue(batch) is null ? scope.Terminal.Error.WriteLine : null,
            };
            if (parsed.GetValue(batch) is { } file)
            {
                await AnswerAllAsync(scope, new ExecLine(desk, scope.PathHere), file, cancellation);
                return ExitCode.Done;
            }

            return parsed.GetValue(path) is { } words
                ? await RunAsync(scope, parsed, options, settings, desk, words, cancellation)
                : throw new UsageException("exec needs a PATH such as actions.search.execute, or --batch FILE");
        });
        return ExampleHelp.Give(
            command, "emulator exec actions.search.execute --input input.json", "emulator exec test --connection TrackVia", "emulator exec --batch lambdas.jsonl");
    }

    private static async Task<int> RunAsync(
        CommandScope scope, ParseResult parsed, ExecOptions options, ChosenSettings settings, ExecDesk desk, string path,
        CancellationToken cancellation)
    {
        var call = options.Call(scope, parsed, settings, path);
        var isVerbose = parsed.GetValue(options.Verbose);
        if (isVerbose)
        {
            scope.Terminal.Error.WriteLine($"INPUT\n{PlainJson.Write(call.Arguments, indented: true)}");
        }

        var outcome = await desk.RunAsync(call, cancellation);
        if (isVerbose)
        {
            VerboseRequests.Tell(scope.Terminal.Error, outcome.Requests);
        }

        new TokenUpdate(scope.Terminal).Offer(settings, call.Settings, outcome, parsed.GetValue(options.UpdateSettings));
        if (outcome.Error is not { } error)
        {
            return await PrintAsync(scope, parsed.GetValue(options.Output), outcome.Result, cancellation);
        }

        var code = ExecFailure.Tell(scope.Terminal, error, parsed.GetValue(GlobalOptions.Debug));
        if (settings.Name is null && call.Settings.Count > 0 && call.Settings.All(member => member.Value is RecordValue))
        {
            scope.Terminal.Error.WriteLine(
                $"{settings.File} holds several connections: choose with --connection {string.Join(" or ", call.Settings.Select(member => member.Key))}");
        }

        return code;
    }

    private static async Task<int> PrintAsync(CommandScope scope, string? output, Value result, CancellationToken cancellation)
    {
        if (output is null)
        {
            await scope.Terminal.Out.WriteLineAsync(PlainJson.Write(result, indented: true));
        }
        else
        {
            await WriteAsync(scope, output, PlainJson.Write(result), cancellation);
        }

        return ExitCode.Done;
    }

    private static async Task WriteAsync(CommandScope scope, string output, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(scope.PathHere(output), text, cancellation);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--output {output}: {refused.Message}");
        }
    }

    private static async Task AnswerAllAsync(CommandScope scope, ExecLine line, string file, CancellationToken cancellation)
    {
        using var opened = file == Stdin ? null : JsonFile.Open(scope, file);
        var lines = opened ?? scope.Terminal.In;
        while (await lines.ReadLineAsync(cancellation) is { } asked)
        {
            if (!string.IsNullOrWhiteSpace(asked))
            {
                await scope.Terminal.Out.WriteLineAsync((await line.AnswerAsync(asked, cancellation)).AsMemory(), cancellation);
            }
        }
    }
}
