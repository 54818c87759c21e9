using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs prune</c></summary>
internal static class PruneCommand
{
    // The platform's default retention (runtime-semantics.md 1.8).
    private const int Retention = 30;
    private const int MostDays = 36_500;

    public static Command Create(CommandScope scope)
    {
        var days = new Option<int>("--older-than")
        {
            Description = "Erase jobs that ended more than so many days ago.", HelpName = "DAYS", DefaultValueFactory = _ => Retention,
        };
        Bounds.Hold(days, 0, MostDays);
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say how many there are." };
        var command = new Command("prune", "Erases old jobs and their journals. Their events are not taken again.") { days, dryRun };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var before = scope.Time.GetUtcNow().AddDays(-parsed.GetValue(days));
            var isDry = parsed.GetValue(dryRun);
            var number = isDry
                ? (await host.History.ListAsync(new JobQuery { EndedBefore = before, Limit = int.MaxValue }, cancellation)).Count
                : await host.History.PruneAsync(before, cancellation);
            if (printer.IsJson)
            {
                printer.Json(RecordValue.Of(("jobs", number), ("erased", !isDry), ("ended_before", new TimeValue(before))));
            }
            else
            {
                printer.Line($"{Count.Of(number, "job")} that ended before {Clock.Show(before)}: {(isDry ? "nothing was erased (--dry-run)" : "erased")}");
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator jobs prune --dry-run", "emulator jobs prune --older-than 7");
    }
}
