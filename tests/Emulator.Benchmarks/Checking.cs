using System.Diagnostics;

namespace Emulator.Benchmarks;

/// <summary>A whole <c>emulator check</c> of many recipes, half of them YAML and half exports, from the outside.</summary>
internal static class Checking
{
    private const int Recipes = 500;

    public static async Task MeasureAsync(string published, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-benchmark-").FullName;
        try
        {
            ManyRecipes.Write(Path.Combine(folder, "recipes"), Recipes);
            await RepeatAsync($"emulator check, {Recipes} recipes", Path.Combine(published, "emulator"), folder, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RepeatAsync(string name, string program, string folder, int runs)
    {
        var seconds = new List<double>();
        var processor = 0.0;
        for (var run = 0; run <= runs; run++)
        {
            var start = new ProcessStartInfo(program, ["check"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{name}: exit code {process.ExitCode}: {await output}{await error}");
            }

            // The first run brings the files into memory. On a busy machine the processor's time says more than the clock.
            if (run > 0)
            {
                seconds.Add(watch.Elapsed.TotalSeconds);
                processor += process.TotalProcessorTime.TotalSeconds;
            }

            await Task.WhenAll(output, error);
        }

        seconds.Sort();
        Console.WriteLine($"{name,-45} {seconds[0]:0.00} / {seconds[^((runs + 1) / 2)]:0.00} / {seconds[^1]:0.00} s, {processor / runs:0.00} s of processor   ({runs} runs: min / median / max)");
    }
}
