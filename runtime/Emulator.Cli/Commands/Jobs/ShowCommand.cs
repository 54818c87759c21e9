using System.CommandLine;
using Emulator.Cli.Output;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs show ID</c></summary>
internal static class ShowCommand
{
    public static Command Create(CommandScope scope)
    {
        var id = new Argument<string>("ID") { Description = "The job's id, or enough of its beginning to be the only one." };
        var command = new Command("show", "Shows a job: every step with input, output, requests, timings, error.") { id };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var found = await host.History.FindByPrefixAsync(parsed.GetRequiredValue(id), 2, cancellation);
            if (found.Count != 1)
            {
                throw new InputException(found.Count == 0
                    ? $"there is no job {parsed.GetRequiredValue(id)}; emulator jobs list shows those there are"
                    : $"several jobs start with {parsed.GetRequiredValue(id)}; give more of the id");
            }

            await new JobPrinter(host.History, printer).PrintAsync(found[0], full: true, cancellation);
            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator jobs show j-AbCdEfGh", "emulator jobs show j-AbCdEfGh --json");
    }
}
