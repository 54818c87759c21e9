using System.CommandLine;
using Emulator.Hosting.Running;

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
        var wait = new Option<int>("--wait")
        {
            Description = "How many seconds a webhook trigger waits for its event.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 120,
        };
        Bounds.Hold(wait, 1, int.MaxValue / 1000);
        var options = new RunOptions();
        var command = new Command("run", "Runs one job of a recipe.") { recipe, @event, wait };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var path = scope.PathOf(parsed, parsed.GetRequiredValue(recipe));
            host.PrepareRun(path);
            var printer = scope.Printer(parsed);
            var run = new JobRun(host, printer, options, parsed);
            var order = run.Complete(new RunOrder
            {
                RecipePath = path,
                Event = parsed.GetValue(@event) is { } file
                    ? await new EventFile(scope.Terminal).ReadAsync(file, scope.PathOf(parsed, file), cancellation)
                    : null,
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
}
