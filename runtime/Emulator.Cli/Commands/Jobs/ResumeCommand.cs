using System.CommandLine;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs resume ID</c></summary>
internal static class ResumeCommand
{
    public static Command Create(CommandScope scope)
    {
        var id = JobChoice.Argument();
        var options = new RunOptions();
        var command = new Command("resume", "Goes on with a job that was interrupted, after its last finished step.") { id };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var job = await JobChoice.FindAsync(host, parsed.GetRequiredValue(id), cancellation);
            if (job.IsOver)
            {
                throw new InputException(
                    $"job {job.Id} has ended, there is nothing to go on with; emulator jobs rerun {job.Id} runs its event again");
            }

            var run = new JobRun(host, scope.Printer(parsed), options, parsed);
            return await run.TellAsync(() => host.Jobs.ResumeAsync(job, run.Order, cancellation), cancellation);
        });
        return ExampleHelp.Give(command, "emulator jobs resume j-AbCdEfGh", "emulator jobs resume j-AbCdEfGh --connection \"TrackVia=TrackVia sandbox\"");
    }
}
