using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Cli.Output.Replay;
using Emulator.Hosting;
using Emulator.Jobs;
using Emulator.Jobs.Journal;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs replay ID…</c></summary>
internal static class ReplayCommand
{
    public static Command Create(CommandScope scope)
    {
        var ids = new Argument<string[]>("ID") { Description = "Jobs, by id or enough of its beginning; last for the newest.", Arity = ArgumentArity.ZeroOrMore };
        var recipe = new Option<string?>("--recipe") { Description = "Run them on this recipe instead of their own; without an ID all ended jobs of this recipe.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "All ended jobs of the history." };
        var since = JobChoice.Since("Without an ID: only jobs created then or later, such as 2026-11-23.");
        var command = new Command("replay", "Runs stored jobs again on the recipe as it is now, every external call answered from the journal, and shows what differs.") { ids, recipe, all, since };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var path = parsed.GetValue(recipe) is { } file ? scope.PathOf(parsed, file) : null;
            if ((parsed.GetValue(ids) ?? []) is { Length: > 0 } given)
            {
                return await ReplayAsync(host, printer, await NamedAsync(host, given, cancellation), path, cancellation);
            }

            if (path is null && !parsed.GetValue(all))
            {
                throw new UsageException("say which jobs: ID…, --recipe FILE for all jobs of a recipe, or --all");
            }

            var ended = await host.History.ListAsync(
                new JobQuery
                {
                    Recipe = path is null ? null : host.Workspace.Relative(path),
                    States = [JobState.Succeeded, JobState.Failed],
                    Since = parsed.GetValue(since),
                    Limit = int.MaxValue,
                },
                cancellation);
            if (ended.Count == 0 && path is not null && !File.Exists(path))
            {
                throw new InputException($"there is no recipe {host.Workspace.Relative(path)}, and no job of it");
            }

            return await ReplayAsync(host, printer, [.. ended.Reverse()], path, cancellation);
        });
        return ExampleHelp.Give(
            command,
            "emulator jobs replay j-AbCdEfGh",
            "emulator jobs replay j-AbCdEfGh --recipe recipes/trackvia/schedule-work-order.recipe.yaml",
            "emulator jobs replay --all --since 2026-11-23");
    }

    private static async Task<IReadOnlyList<Job>> NamedAsync(EmulatorHost host, string[] ids, CancellationToken cancellation)
    {
        var jobs = new List<Job>();
        foreach (var id in ids)
        {
            var job = await JobChoice.FindAsync(host, id, cancellation);
            jobs.Add(job.IsOver ? job : throw new InputException($"job {job.Id} has not ended, so there is nothing to compare with"));
        }

        return jobs;
    }

    private static async Task<int> ReplayAsync(
        EmulatorHost host, Printer printer, IReadOnlyList<Job> jobs, string? path, CancellationToken cancellation)
    {
        var report = new ReplayReport(printer, jobs.Count);
        foreach (var job in jobs)
        {
            report.Add(await host.Replays.ReplayAsync(job, path, cancellation));
        }

        return report.End();
    }
}
