using System.Diagnostics;

namespace Emulator.Benchmarks;

/// <summary>The time of a command from the outside.</summary>
internal static class WholeProcess
{
    public static async Task RepeatAsync(string name, string program, string[] words, string folder, int runs)
    {
        var seconds = new List<double>();
        for (var run = 0; run <= runs; run++)
        {
            var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{name}: exit code {process.ExitCode}: {await error}{await output}");
            }

            // The first run brings the files into memory.
            if (run > 0)
            {
                seconds.Add(watch.Elapsed.TotalSeconds);
            }
        }

        seconds.Sort();
        Console.WriteLine($"{name,-45} {seconds[0]:0.00} / {seconds[seconds.Count / 2]:0.00} / {seconds[^1]:0.00} s   ({runs} runs: min / median / max)");
    }
}
