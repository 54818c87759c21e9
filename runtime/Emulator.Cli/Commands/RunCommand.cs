using System.CommandLine;
using Emulator.Cli.Commands.Jobs;
using Emulator.Hosting;
using Emulator.Hosting.Running;
using Emulator.Values;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator run RECIPE</c></summary>
internal static class RunCommand
{
    public static Command Create(CommandScope scope)
    {
        var recipe = new Argument<string>("RECIPE") { Description = "The recipe: a YAML file, or the platform's export (JSON)." };
        var @event = new Option<string?>("--event")
        {
            Description = "The trigger event as a JSON file, or - for stdin. Without it the trigger is asked for one.",
            HelpName = "FILE",
        };
        var fromJob = new Option<string?>("--from-job")
        {
            Description = "The trigger event of a stored job: its id, enough of its beginning, or last.",
            HelpName = "ID",
        };
        var wait = new Option<int>("--wait")
        {
            Description = "How many seconds a webhook trigger waits for its event.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 120,
        };
        var now = TimeOption.Create("--now", "The moment at which the job begins, as 2026-03-01T09:00Z; its clock goes on from there.");
        Bounds.Hold(wait, 1, int.MaxValue / 1000);
        var options = new RunOptions();
        var command = new Command("run", "Runs one job of a recipe.") { recipe, @event, fromJob, wait, now };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = EmulatorHost.Build(HostOptions(scope, parsed, now));
            var path = scope.PathOf(parsed, parsed.GetRequiredValue(recipe));
            host.PrepareRun(path);
            var printer = scope.Printer(parsed);
            var run = new JobRun(host, printer, options, parsed);
            var order = run.Complete(new RunOrder
            {
                RecipePath = path,
                Event = await EventAsync(scope, host, parsed, parsed.GetValue(@event), parsed.GetValue(fromJob), cancellation),
                WaitLimit = TimeSpan.FromSeconds(parsed.GetValue(wait)),
                Progress = printer.Note,
            });
            return await run.TellAsync(() => host.Runs.RunAsync(order, cancellation), cancellation);
        });
        return ExampleHelp.Give(
            command,
            "emulator run recipes/trackvia/schedule-work-order.recipe.yaml --event recipes/trackvia/work-order.event.json",
            "emulator run recipes/trackvia/schedule-work-order.recipe.yaml --connection \"TrackVia=TrackVia sandbox\"");
    }

    // Null asks the trigger for one.
    private static async Task<Value?> EventAsync(
        CommandScope scope, EmulatorHost host, ParseResult parsed, string? file, string? jobId, CancellationToken cancellation) => (file, jobId) switch
    {
        (null, null) => null,
        (not null, not null) => throw new UsageException("--event and --from-job both give the event: use one of them"),
        (not null, null) => await new EventFile(scope.Terminal).ReadAsync(file, scope.PathOf(parsed, file), cancellation),
        (null, not null) => await host.Jobs.EventAsync(await JobChoice.FindAsync(host, jobId, cancellation), cancellation),
    };

    private static EmulatorOptions HostOptions(CommandScope scope, ParseResult parsed, Option<DateTimeOffset?> now) =>
        scope.HostOptions(parsed) is var options && parsed.GetValue(now) is { } begin ? options with { Time = new ShiftedTime(options.Time, begin) } : options;
}
