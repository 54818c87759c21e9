using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Running;
using Emulator.Jobs;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator run RECIPE</c></summary>
internal static class RunCommand
{
    public static Command Create(CommandScope scope)
    {
        var recipe = new Argument<string>("RECIPE") { Description = "The recipe's YAML file." };
        var @event = new Option<string?>("--event")
        {
            Description = "The trigger event as a JSON file, or - for stdin. Without it the trigger is asked for one.",
            HelpName = "FILE",
        };
        var connection = new Option<string[]>("--connection")
        {
            Description = "Use another connection for this run. REFERENCE is what the recipe calls it, or the provider beside it.",
            HelpName = "REFERENCE=NAME",
        };
        var wait = new Option<int>("--wait")
        {
            Description = "How many seconds a webhook trigger waits for its event.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 120,
        };
        Bounds.Hold(wait, 1, int.MaxValue / 1000);
        var command = new Command("run", "Runs one job of a recipe.") { recipe, @event, connection, wait };
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var path = scope.PathOf(parsed, parsed.GetRequiredValue(recipe));
            host.PrepareRun(path);
            var printer = scope.Printer(parsed);
            var outcome = await host.Runs.RunAsync(
                new RunOrder
                {
                    RecipePath = path,
                    Event = parsed.GetValue(@event) is { } file
                        ? await new EventFile(scope.Terminal).ReadAsync(file, scope.PathOf(parsed, file), cancellation)
                        : null,
                    Connections = Overrides(parsed.GetValue(connection)),
                    WaitLimit = TimeSpan.FromSeconds(parsed.GetValue(wait)),
                    Progress = printer.Note,
                },
                cancellation);
            if (printer.Problems(outcome.Problems))
            {
                return ExitCode.Problems;
            }

            if (outcome.Job is not { } job)
            {
                printer.Note(outcome.NoEvent!);
                return ExitCode.Failed;
            }

            await new JobPrinter(host.History, printer).PrintAsync(job, full: false, cancellation);
            return job.State == JobState.Succeeded ? ExitCode.Done : ExitCode.Failed;
        });
        return ExampleHelp.Give(
            command,
            "emulator run recipes/trackvia/schedule-work-order.recipe.yaml --event recipes/trackvia/work-order.event.json",
            "emulator run recipes/trackvia/schedule-work-order.recipe.yaml --connection \"TrackVia=TrackVia sandbox\"");
    }

    private static Dictionary<string, string> Overrides(string[]? written)
    {
        var overrides = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in written ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0)
            {
                throw new UsageException($"--connection needs REFERENCE=NAME, not '{pair}'");
            }

            overrides[parts[0]] = parts[1];
        }

        return overrides;
    }
}
