using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Values;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs cancel ID</c></summary>
internal static class CancelCommand
{
    public static Command Create(CommandScope scope)
    {
        var id = JobChoice.Argument();
        var command = new Command("cancel", "Cancels a job that has not ended; what its finished steps did stays done.") { id };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var job = await JobChoice.FindAsync(host, parsed.GetRequiredValue(id), cancellation);
            if (!await host.Jobs.CancelAsync(job, cancellation))
            {
                throw new InputException($"job {job.Id} has ended already: {JobStateTone.Word(job.State)}");
            }

            if (printer.IsJson)
            {
                printer.Json(RecordValue.Of(("id", job.Id), ("status", "canceled")));
            }
            else
            {
                var isRunning = await host.History.IsClaimedAsync(job.Id, cancellation);
                printer.Line($"{printer.Paint.Strong(job.Id)}  canceled{(isRunning ? "; the step that it is in still ends" : string.Empty)}");
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator jobs cancel j-AbCdEfGh");
    }
}
