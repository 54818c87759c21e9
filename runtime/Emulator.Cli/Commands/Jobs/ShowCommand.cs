using System.CommandLine;
using Emulator.Cli.Output;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs show ID</c></summary>
internal static class ShowCommand
{
    public static Command Create(CommandScope scope)
    {
        var id = JobChoice.Argument();
        var all = new Option<bool>("--all") { Description = "Every round of every loop, not the last alone." };
        var command = new Command("show", "Shows a job: every step with input, output, requests, timings, error.") { id, all };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var job = await JobChoice.FindAsync(host, parsed.GetRequiredValue(id), cancellation);
            await new JobPrinter(host, printer).PrintAsync(job, full: true, parsed.GetValue(all), cancellation);
            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator jobs show j-AbCdEfGh", "emulator jobs show j-AbCdEfGh --json");
    }
}
