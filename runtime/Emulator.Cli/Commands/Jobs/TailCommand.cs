using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Jobs;
using Emulator.Jobs.Journal;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs tail</c></summary>
internal static class TailCommand
{
    private const int Watched = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static Command Create(CommandScope scope)
    {
        var command = new Command("tail", "Prints a line whenever a job begins or ends, in any process, until it is interrupted.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var seen = (await NewestAsync(host, cancellation)).ToDictionary(job => job.Id, job => job.State);
            printer.Note("Waiting for jobs. Ctrl-C stops it.");
            while (!cancellation.IsCancellationRequested)
            {
                foreach (var job in (await NewestAsync(host, cancellation)).Reverse())
                {
                    if (!seen.TryGetValue(job.Id, out var state) || state != job.State)
                    {
                        seen[job.Id] = job.State;
                        Print(job, printer);
                    }
                }

                await Task.Delay(Pause, scope.Time, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator jobs tail", "emulator jobs tail --json");
    }

    private static Task<IReadOnlyList<Job>> NewestAsync(EmulatorHost host, CancellationToken cancellation) =>
        host.History.ListAsync(new JobQuery { Limit = Watched }, cancellation);

    private static void Print(Job job, Printer printer)
    {
        if (printer.IsJson)
        {
            printer.Json(JobValue.Of(job, isCutOff: false));
            return;
        }

        var at = Clock.Show(job.CompletedAt ?? job.StartedAt ?? job.CreatedAt);
        printer.Line($"{at}  {printer.Paint.Strong(job.Id)}  {printer.Paint.Apply(JobStateTone.Show(job.State))}  {job.RecipeName}  {job.Failure?.Message ?? job.Title}");
    }
}
