using System.CommandLine;
using Emulator.Cli.Commands.Jobs;
using Emulator.Cli.Output;
using Emulator.Hosting.Testing;
using Emulator.Testing.Running;

namespace Emulator.Cli.Commands.Tests;

/// <summary><c>emulator test --from-job ID</c>: a test case of a job in the history.</summary>
internal sealed class FromJob
{
    private readonly Option<string?> _job = new("--from-job")
    {
        Description = "Write a test case from a job of the history, and run it: its id, enough of the beginning, or last.",
        HelpName = "ID",
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "With --from-job: the test file. Default: beside the recipe, named after recipe and job.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_job);
        command.Options.Add(_to);
    }

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_job) is not null;

    /// <summary>The exit code.</summary>
    public async Task<int> RunAsync(CommandScope scope, ParseResult parsed, Printer printer, TestDesk desk, CancellationToken cancellation)
    {
        await using var host = scope.Host(parsed);
        var job = await JobChoice.FindAsync(host, parsed.GetRequiredValue(_job)!, cancellation);
        if (!job.IsOver)
        {
            throw new InputException($"job {job.Id} has not ended; a test is made of what came of it");
        }

        var path = parsed.GetValue(_to) is { } typed ? scope.PathHere(typed) : Beside(Path.GetFullPath(job.RecipeId, host.Workspace.Root), job.Id);
        if (File.Exists(path))
        {
            throw new InputException($"{host.Workspace.Relative(path)} exists; name another file with --to");
        }

        var written = await new JobTests(host, desk).WriteAsync(job, path, cancellation);
        return Tell(printer, host.Workspace.Relative(path), written);
    }

    private static int Tell(Printer printer, string file, WrittenTest written)
    {
        var passed = written.Result.Verdict == Verdict.Passed;
        printer.Line($"{file} written; it {(passed ? "passes" : "does not pass yet: emulator test " + file)}");
        if (!passed && written.Result.Differences is [var first, ..])
        {
            printer.Note($"{first.Path}: {first.Note ?? $"expected {first.Expected}, found {first.Found}"}");
        }

        if (written.Loose.Count > 0)
        {
            printer.Note($"differs from run to run, so anything goes there: {string.Join(", ", written.Loose)}");
        }

        if (written.IsRecipeChanged)
        {
            printer.Note("the recipe has changed since the job ran");
        }

        return passed ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Beside(string recipe, string job) => Path.Combine(
        Path.GetDirectoryName(recipe)!, $"{Path.GetFileName(recipe).Split('.')[0]}.{job}.test.yaml");
}
