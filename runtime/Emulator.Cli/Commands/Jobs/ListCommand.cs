using System.CommandLine;
using System.CommandLine.Parsing;
using Emulator.Cli.Output;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs list</c></summary>
internal static class ListCommand
{
    private static readonly string[] Statuses = ["succeeded", "failed", "pending", "running", "deferred", "canceled"];

    public static Command Create(CommandScope scope)
    {
        var recipe = new Option<string?>("--recipe") { Description = "Only jobs of this recipe: its file or its name.", HelpName = "RECIPE" };
        var status = new Option<string[]>("--status") { Description = $"Only jobs of this status: {string.Join(", ", Statuses)}.", HelpName = "STATUS" };
        status.CompletionSources.Add(Statuses);
        status.Validators.Add(CheckStatus);
        var since = JobChoice.Since("Only jobs created then or later, such as 2026-11-23 or 2026-11-23T14:00Z.");
        var limit = new Option<int>("--limit") { Description = "How many at most.", HelpName = "N", DefaultValueFactory = _ => 50 };
        Bounds.Hold(limit, 1, int.MaxValue);
        var command = new Command("list", "Lists jobs, newest first.") { recipe, status, since, limit };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var jobs = await host.History.ListAsync(
                new JobQuery
                {
                    Recipe = parsed.GetValue(recipe) is { } named ? Known(scope, parsed, host.Workspace, named) : null,
                    States = [.. (parsed.GetValue(status) ?? []).Select(word => Enum.Parse<JobState>(word, ignoreCase: true))],
                    Since = parsed.GetValue(since),
                    Limit = parsed.GetValue(limit),
                },
                cancellation);
            var known = new List<(Job Job, bool IsCutOff)>();
            foreach (var job in jobs)
            {
                known.Add((job, await host.Jobs.IsCutOffAsync(job, cancellation)));
            }

            Print(known, printer);
            return ExitCode.Done;
        });
        return ExampleHelp.Give(
            command, "emulator jobs list", "emulator jobs list --status failed --since 2026-11-23", "emulator jobs list --json");
    }

    private static void CheckStatus(OptionResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !Statuses.Contains(word)))
        {
            result.AddError($"--status '{word}' is no status of jobs; {NearestName.Hint(word, Statuses)}");
        }
    }

    // A file is known by its path inside the workspace; what is no file is a recipe's name.
    private static string Known(CommandScope scope, ParseResult parsed, Workspace workspace, string named)
    {
        var path = scope.PathOf(parsed, named);
        return File.Exists(path) ? workspace.Relative(path) : named;
    }

    private static void Print(List<(Job Job, bool IsCutOff)> jobs, Printer printer)
    {
        if (printer.IsJson)
        {
            foreach (var (job, isCutOff) in jobs)
            {
                printer.Json(JobValue.Of(job, isCutOff));
            }
        }
        else if (jobs.Count == 0)
        {
            printer.Note("No jobs.");
        }
        else
        {
            Table.Print(printer, ["Job", "Status", "Started", "Recipe", "Title"], jobs.Select(known => new Toned[]
            {
                new(known.Job.Id, Tone.Strong),
                known.IsCutOff ? JobStateTone.CutOff : JobStateTone.Show(known.Job.State),
                known.Job.StartedAt is { } at ? Clock.Show(at) : string.Empty,
                known.Job.RecipeName,
                known.Job.Failure is { } failure ? failure.Message : known.Job.Title,
            }));
        }
    }
}
