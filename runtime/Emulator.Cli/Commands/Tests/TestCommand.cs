using System.CommandLine;
using Emulator.Hosting.Testing;

namespace Emulator.Cli.Commands.Tests;

/// <summary><c>emulator test [PATH…]</c></summary>
internal static class TestCommand
{
    public static Command Create(CommandScope scope)
    {
        var options = new TestOptions();
        var fromJob = new FromJob();
        var command = new Command("test", "Runs test cases of recipes and connectors.");
        options.AddTo(command);
        fromJob.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var desk = new TestDesk(scope.HostOptions(parsed));
            var printer = scope.Printer(parsed);
            if (fromJob.IsGiven(parsed))
            {
                return await fromJob.RunAsync(scope, parsed, printer, desk, cancellation);
            }

            var plan = desk.Plan([.. options.Paths(parsed).Select(path => scope.PathOf(parsed, path))], options.Filter(parsed));
            if (printer.Problems(plan.Problems))
            {
                return ExitCode.Problems;
            }

            var text = new TestText(printer);
            var report = await desk.RunAsync(plan.Cases, options.Order(parsed) with { Ended = text.Case }, cancellation);
            text.Summary(report);
            return report.IsBroken ? ExitCode.Problems : report.Failed > 0 ? ExitCode.Failed : ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator test", "emulator test recipes/trackvia --filter schedule");
    }
}
