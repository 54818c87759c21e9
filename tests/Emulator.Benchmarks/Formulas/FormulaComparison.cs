using System.Diagnostics;
using System.Globalization;

namespace Emulator.Benchmarks.Formulas;

/// <summary>The published vectors here and, where a Ruby is installed, in CRuby with ActiveSupport, in one run.</summary>
internal static class FormulaComparison
{
    private const int Slowest = 60;

    // By turns, and the fastest of each counts: other work on the machine comes and goes.
    private const int Rounds = 3;

    public static async Task MeasureAsync(string vectors)
    {
        var lines = await File.ReadAllLinesAsync(vectors);

        var ours = new Dictionary<string, FormulaSpeed>();
        var theirs = new Dictionary<string, double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var speed in lines.Select(FormulaSpeed.Of).OfType<FormulaSpeed>())
            {
                ours[speed.Id] = ours.TryGetValue(speed.Id, out var before) ? speed.Fastest(before) : speed;
            }

            foreach (var (id, nanoseconds) in await AskRubyAsync(vectors))
            {
                theirs[id] = Math.Min(nanoseconds, theirs.GetValueOrDefault(id, double.MaxValue));
            }
        }

        Console.WriteLine($"{ours.Count} formulas: compiled in {Median(ours.Values.Select(speed => speed.Compile)) / 1000:0.0} us, "
            + $"evaluated in {Median(ours.Values.Select(speed => speed.Evaluate)) / 1000:0.00} us, "
            + $"as data for a field in {Median(ours.Values.Select(speed => speed.Deliver)) / 1000:0.00} us");
        if (theirs.Count == 0)
        {
            Console.WriteLine("no Ruby with ActiveSupport here to compare with");
            return;
        }

        var ratios = theirs.Where(entry => ours.ContainsKey(entry.Key))
            .Select(entry => (Speed: ours[entry.Key], Ratio: entry.Value / ours[entry.Key].Evaluate))
            .OrderBy(entry => entry.Ratio)
            .ToList();
        File.WriteAllLines("/tmp/ratios.txt", ratios.Select(entry => $"{entry.Ratio:0.000}\t{entry.Speed.Evaluate:0}\t{entry.Speed.IsError}\t{entry.Speed.Id}\t{entry.Speed.Formula.ReplaceLineEndings(" ")}"));
        Report("all", ratios);
        Report("that succeed", [.. ratios.Where(entry => !entry.Speed.IsError)]);
        foreach (var (speed, ratio) in ratios.Take(Slowest))
        {
            Console.WriteLine($"  {ratio:0.00}  {speed.Evaluate / 1000:0.00} us  {speed.Id}  {speed.Formula.ReplaceLineEndings(" ")}");
        }
    }

    private static void Report(string which, IReadOnlyList<(FormulaSpeed Speed, double Ratio)> ratios) => Console.WriteLine(
        $"{ratios.Count} formulas {which}: {ratios[ratios.Count / 2].Ratio:0.0} times as fast as CRuby (median), "
        + $"{ratios.Count(entry => entry.Ratio < 1.0 / 3)} more than 3 times slower, slowest {ratios[0].Ratio:0.00}");

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<IReadOnlyList<(string Id, double Nanoseconds)>> AskRubyAsync(string vectors)
    {
        try
        {
            var script = Path.Combine(AppContext.BaseDirectory, "formulas.rb");
            using var ruby = Process.Start(new ProcessStartInfo("ruby", [script, vectors]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = ruby.StandardError.ReadToEndAsync();
            var answers = await ruby.StandardOutput.ReadToEndAsync();
            await errors;
            return [.. answers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t'))
                .Select(pair => (pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture)))];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
    }
}
