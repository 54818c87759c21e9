using System.Diagnostics;
using Emulator.Hosting;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Benchmarks;

/// <summary>
/// One job of many rounds, a round one variable counted up by a formula and one condition: the whole process with its journal,
/// and in this process the same job with its journal in the file, in memory, and dropped.
/// </summary>
internal static class Loops
{
    private const int StepsARound = 2;

    private const string Recipe =
        """
        name: Loop
        trigger: { as: go, provider: workato_recipe_function, name: execute }
        steps:
          - { as: v, provider: workato_variable, name: declare_variable, input: { variables: { data: { n: 0 } } } }
          - as: round
            repeat:
              - { as: up, provider: workato_variable, name: update_variables, input: { name: "v:v:n", n: "=_('v.n') + 1" } }
            while: { all: [ { left: "#{_('v.n')}", is: less_than, right: "#{_('go.parameters.rounds')}" } ] }

        """;

    public static async Task MeasureAsync(string published, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-benchmark-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "recipes"));
            await File.WriteAllTextAsync(Path.Combine(folder, "recipes", "loop.recipe.yaml"), Recipe);
            foreach (var rounds in new[] { 1_000, 100_000, 1_000_000 })
            {
                await MeasureProcessAsync(Path.Combine(published, "emulator"), folder, rounds, rounds > 100_000 ? 1 : runs);
            }

            // The first run compiles what the others use.
            await MeasureJobAsync(folder, () => new ForgetfulHistory(), 100_000);
            await MeasureJournalAsync(folder, 100_000, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureProcessAsync(string program, string folder, int rounds, int runs)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "event.json"), $$"""{"parameters": {"rounds": {{rounds}} } }""");
        var seconds = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            seconds.Add((await RunAsync(program, folder, watchMemory: false)).Seconds);
        }

        var (_, peak) = await RunAsync(program, folder, watchMemory: true);
        Console.WriteLine($"{rounds,9:N0} rounds, whole process: {seconds.Min(),6:0.00} s, {rounds * StepsARound / seconds.Min(),9:N0} steps a second, peak {peak / 1024.0:0} MiB");
    }

    // Watching memory takes a core of its own: time is measured without it.
    private static async Task<(double Seconds, long Peak)> RunAsync(string program, string folder, bool watchMemory)
    {
        var start = new ProcessStartInfo(program, ["run", "recipes/loop.recipe.yaml", "--event", "event.json"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var sampled = new CancellationTokenSource();
        var peak = watchMemory ? PeakMemory.Watch(process.Id, sampled.Token) : Task.FromResult(0L);
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        await sampled.CancelAsync();
        return process.ExitCode == 0 ? (seconds, await peak) : throw new InvalidOperationException($"the loop ended with {process.ExitCode}");
    }

    private static async Task MeasureJournalAsync(string folder, int rounds, int runs)
    {
        var (none, memory, file) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            none.Add(await MeasureJobAsync(folder, () => new ForgetfulHistory(), rounds));
            memory.Add(await MeasureJobAsync(folder, () => new ListJobHistory(), rounds));
            file.Add(await MeasureJobAsync(folder, () => null, rounds));
        }

        foreach (var (name, seconds) in new[] { ("none", none), ("memory", memory), ("the file", file) })
        {
            Console.WriteLine($"{rounds,9:N0} rounds, journal in {name,-8}: {seconds.Min(),6:0.00} s, {rounds * StepsARound / seconds.Min(),9:N0} steps a second, {seconds.Min() / none.Min():0.00} times the job without");
        }
    }

    private static async Task<double> MeasureJobAsync(string folder, Func<IJobHistory?> history, int rounds)
    {
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder), History = history() });
        var order = new RunOrder
        {
            RecipePath = Path.Combine(folder, "recipes", "loop.recipe.yaml"),
            Event = RecordValue.Of(("parameters", RecordValue.Of(("rounds", rounds)))),
        };
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var outcome = await host.Runs.RunAsync(order, CancellationToken.None);
        return outcome.Job?.State == JobState.Succeeded ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException(outcome.Job?.Failure?.Message ?? string.Join('\n', outcome.Problems));
    }
}
