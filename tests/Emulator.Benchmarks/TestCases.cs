using System.Diagnostics;
using System.Text;

namespace Emulator.Benchmarks;

/// <summary>A whole <c>emulator test</c> of many stubbed cases of ten steps, from the outside: wall time and peak memory.</summary>
internal static class TestCases
{
    private const int Steps = 10;

    public static async Task MeasureAsync(string published, int runs)
    {
        var program = Path.Combine(published, "emulator");
        foreach (var cases in new[] { 500, 1_000, 10_000 })
        {
            var folder = Directory.CreateTempSubdirectory("emulator-benchmark-").FullName;
            try
            {
                Write(folder, cases);
                await RepeatAsync($"emulator test, {cases:N0} cases of {Steps} steps", program, folder, cases > 500 ? 1 : runs);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static void Write(string folder, int cases)
    {
        var recipe = new StringBuilder("name: Orders\ntrigger: { as: order, provider: shop, name: new_order }\nsteps:\n");
        var test = new StringBuilder("stubs:\n");
        for (var step = 0; step < Steps; step++)
        {
            var before = step == 0 ? "order" : $"s{step - 1}";
            recipe.Append($"  - as: s{step}\n    provider: shop\n    name: update_order\n    input: {{ id: \"#{{_('{before}.id')}}\", note: \"=_('order.note').upcase\", at: \"=now.strftime('%F')\" }}\n");
            test.Append($"  s{step}: {{ output: {{ id: \"=_('input.id') + 1\" }} }}\n");
        }

        test.Append("cases:\n");
        for (var index = 0; index < cases; index++)
        {
            test.Append($"  - {{ name: case {index}, event: {{ id: {index}, note: order {index} }}, expect: {{ steps: {{ s9: {{ calls: 1, input: {{ id: {index + Steps - 1}, note: ORDER {index} }} }} }} }} }}\n");
        }

        Directory.CreateDirectory(Path.Combine(folder, "recipes"));
        File.WriteAllText(Path.Combine(folder, "emulator.yaml"), "time_zone: UTC\n");
        File.WriteAllText(Path.Combine(folder, "recipes", "orders.recipe.yaml"), recipe.ToString());
        File.WriteAllText(Path.Combine(folder, "recipes", "orders.test.yaml"), test.ToString());
    }

    private static async Task RepeatAsync(string name, string program, string folder, int runs)
    {
        var seconds = new List<double>();
        long peak = 0;
        for (var run = 0; run <= runs; run++)
        {
            var start = new ProcessStartInfo(program, ["test"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();

            // The last run has its memory watched, which keeps a core busy; the first brings the files into memory.
            using var sampled = new CancellationTokenSource();
            var memory = run == runs ? PeakMemory.Watch(process.Id, sampled.Token) : Task.FromResult(0L);
            await process.WaitForExitAsync();
            var elapsed = watch.Elapsed.TotalSeconds;
            await sampled.CancelAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{name}: exit code {process.ExitCode}: {await error}");
            }

            peak = Math.Max(peak, await memory);
            if (run > 0 && (run < runs || runs == 1))
            {
                seconds.Add(elapsed);
            }

            await Task.WhenAll(output, error);
        }

        seconds.Sort();
        Console.WriteLine($"{name,-45} {seconds[0]:0.00} / {seconds[^((seconds.Count + 1) / 2)]:0.00} / {seconds[^1]:0.00} s   peak {peak / 1024.0:0.0} MiB");
    }
}
