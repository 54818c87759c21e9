using System.Diagnostics;
using System.Globalization;
using Emulator.Connections;
using Emulator.Plugins;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Benchmarks;

/// <summary>A connector of 1,000 lines: one action in a process of its own, loading it, calling it, many slow calls at once.</summary>
internal static class Connectors
{
    private const int Slow = 1000;
    private static readonly TimeSpan Answering = TimeSpan.FromMilliseconds(500);

    public static async Task MeasureAsync(string published, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-benchmark-").FullName;
        try
        {
            var (ruby, script) = (Path.Combine(folder, "connector.rb"), Path.Combine(folder, "connector.js"));
            await File.WriteAllTextAsync(ruby, LongConnector.InRuby());
            await File.WriteAllTextAsync(script, LongConnector.InJavaScript());
            await File.WriteAllTextAsync(Path.Combine(folder, "input.json"), """{"name": "Ann Lee", "amount": "12.5"}""");
            foreach (var file in new[] { ruby, script })
            {
                await WholeProcess.RepeatAsync(
                    $"emulator exec, one action of {Path.GetFileName(file)}", Path.Combine(published, "emulator"),
                    ["exec", "actions.act_7.execute", "--connector", file, "--input", "input.json"], folder, runs);
                await LoadAsync(published, file, runs);
                Console.Write(await PublishedProcess.RunAsync(published, "calls", file));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ConnectorDefinition Loaded(string file) => ConnectorFolder.Find([file], TimeProvider.System).Loaders.Single().Value();

    /// <summary>Loads once and then thirty times; prints the first time and the median of the others, in milliseconds.</summary>
    public static void Load(string file)
    {
        var watch = Stopwatch.StartNew();
        Loaded(file);
        var cold = watch.Elapsed;
        var warm = Enumerable.Range(0, 30).Select(_ => Stopwatch.StartNew()).Select(each =>
        {
            Loaded(file);
            return each.Elapsed.TotalMilliseconds;
        }).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cold.TotalMilliseconds:0.0} {warm[warm.Count / 2]:0.0}"));
    }

    /// <summary>Calls one action many times, then another many times at once.</summary>
    public static async Task CallsAsync(string file)
    {
        await CallAsync(file);
        await CallSlowlyAsync(file);
    }

    private static async Task LoadAsync(string published, string file, int runs)
    {
        var cold = new List<double>();
        var warm = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var times = (await PublishedProcess.RunAsync(published, "load", file)).Split(' ');
            cold.Add(double.Parse(times[0], CultureInfo.InvariantCulture));
            warm.Add(double.Parse(times[1], CultureInfo.InvariantCulture));
        }

        Console.WriteLine(
            $"  loading: {cold.Min():0} / {cold.Order().ElementAt(runs / 2):0} ms the first time in a process (min / median of {runs}), {warm.Min():0.0} ms warm");
    }

    private static async Task CallAsync(string file)
    {
        const int Batches = 25;
        const int Times = 1000;
        var connection = Connection(file, new HttpMessageInvoker(new SocketsHttpHandler()));
        var action = connection.Definition.Actions["act_7"];
        var call = new ActionCall(RecordValue.Of(("name", "Ann Lee"), ("amount", "12.5")), [], [], Value.Null);
        var batches = new List<double>(Batches);
        for (var batch = 0; batch < Batches; batch++)
        {
            var watch = Stopwatch.StartNew();
            for (var time = 0; time < Times; time++)
            {
                await action.Execute(connection.Start(new OperationOwner()), call, CancellationToken.None);
            }

            batches.Add(watch.Elapsed.TotalMicroseconds / Times);
        }

        Console.WriteLine(
            $"  an action without a request: {batches[0]:0} us in the first {Times} calls, then {batches[5..].Min():0} / {batches[5..].Order().ElementAt(10):0} us "
            + $"(min / median of {Batches - 5} times {Times})");
    }

    private static async Task CallSlowlyAsync(string file)
    {
        using var wire = new HttpMessageInvoker(new SlowAnswers(Answering));
        var connection = Connection(file, wire);
        var action = connection.Definition.Actions["fetch"];
        var call = new ActionCall(RecordValue.Empty, [], [], Value.Null);
        var watch = Stopwatch.StartNew();
        var all = Enumerable.Range(0, Slow).Select(_ => action.Execute(connection.Start(new OperationOwner()), call, CancellationToken.None).AsTask()).ToList();
        await Task.WhenAll(all);
        Console.WriteLine(
            $"  {Slow} calls at once, each answered after {Answering.TotalSeconds} s: {watch.Elapsed.TotalSeconds:0.0} s, {ThreadPool.ThreadCount} threads of the pool");
    }

    private static SettingsConnection Connection(string file, HttpMessageInvoker wire) => new(Loaded(file), RecordValue.Empty, new ConnectionSurroundings
    {
        Wire = wire,
        Time = TimeProvider.System,
        Mask = new SecretMask(),
        Environment = _ => null,
        Random = new Random(1),
    });
}
