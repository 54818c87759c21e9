using System.Diagnostics;

namespace Emulator.Benchmarks;

/// <summary>Whole processes of the published program, from the outside: wall time and peak memory.</summary>
internal static class StartUp
{
    private const int MemoryRuns = 4;

    public static async Task MeasureAsync(string published, Place place, int runs)
    {
        var program = Path.Combine(published, "emulator");
        string[] run =
        [
            "run", "recipes/schedule-work-order.recipe.yaml", "--event", "recipes/work-order.event.json",
            "--http-via", place.Service.ToString(),
        ];
        await RepeatAsync("emulator version", program, ["version"], place, runs);
        await RepeatAsync("emulator run, secrets from the environment", program, run, place, runs);
        await RepeatAsync("emulator run, 1,000 records in one request", program, [.. RecordBatch.Write(place.Folder, 1_000), "--http-via", place.Service.ToString()], place, runs, () => RecordBatch.Renew(place.Folder, 1_000));

        // The same with both secrets sealed in the store.
        var connect = await OnceAsync(
            program,
            ["connections", "connect", "TrackVia", "--secret", "api_key=-", "--secret", "auth_token=-", "--http-via", place.Service.ToString()],
            place,
            string.Join('\n', Place.Secrets.Values) + "\n");
        Console.WriteLine($"(connect: exit code {connect.ExitCode})");
        await RepeatAsync("emulator run, secrets from the store", program, run, place, runs);
    }

    private static async Task RepeatAsync(string name, string program, string[] arguments, Place place, int runs, Action? before = null)
    {
        await OnceAsync(program, arguments, place, null);
        var seconds = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            before?.Invoke();
            var once = await OnceAsync(program, arguments, place, null);
            if (once.ExitCode != 0)
            {
                throw new InvalidOperationException($"{name}: exit code {once.ExitCode}: {once.Output}");
            }

            seconds.Add(once.Seconds);
        }

        // Watching the memory keeps a core busy, so it has runs of its own.
        long peak = 0;
        for (var run = 0; run < MemoryRuns; run++)
        {
            before?.Invoke();
            peak = Math.Max(peak, (await OnceAsync(program, arguments, place, null, watchMemory: true)).PeakKilobytes);
        }

        seconds.Sort();
        Console.WriteLine(
            $"{name,-45} {seconds[0]:0.000} / {seconds[^((runs + 1) / 2)]:0.000} / {seconds[^1]:0.000} s"
            + $"   peak {peak / 1024.0:0.0} MiB   ({runs} runs: min / median / max)");
    }

    private static async Task<(int ExitCode, double Seconds, long PeakKilobytes, string Output)> OnceAsync(
        string program, string[] arguments, Place place, string? input, bool watchMemory = false)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = place.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = input is not null,
        };
        foreach (var (name, value) in Place.Secrets)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }

        using var sampled = new CancellationTokenSource();
        var peak = watchMemory ? PeakMemory.Watch(process.Id, sampled.Token) : Task.FromResult(0L);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        await sampled.CancelAsync();
        return (process.ExitCode, seconds, await peak, await output + await error);
    }
}
