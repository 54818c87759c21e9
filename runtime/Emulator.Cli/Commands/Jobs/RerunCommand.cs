using System.CommandLine;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs rerun ID</c></summary>
internal static class RerunCommand
{
    public static Command Create(CommandScope scope)
    {
        var id = JobChoice.Argument();
        var options = new RunOptions();
        var command = new Command("rerun", "Runs a job's event again, from the first step, with the recipe as it is now.") { id };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var job = await JobChoice.FindAsync(host, parsed.GetRequiredValue(id), cancellation);
            var newest = await host.Jobs.NewestAsync(job, cancellation);
            if (newest.Id != job.Id)
            {
                throw new InputException($"job {job.Id} was repeated already; the newest is {newest.Id}: emulator jobs rerun {newest.Id}");
            }

            if (!job.IsOver)
            {
                throw new InputException($"job {job.Id} has not ended; go on with it: emulator jobs resume {job.Id}");
            }

            var run = new JobRun(host, scope.Printer(parsed), options, parsed);
            return await run.TellAsync(() => host.Jobs.RerunAsync(job, run.Order, cancellation), cancellation);
        });
        return ExampleHelp.Give(command, "emulator jobs rerun j-AbCdEfGh", "emulator jobs rerun j-AbCdEfGh --connection \"TrackVia=TrackVia sandbox\"");
    }
}
