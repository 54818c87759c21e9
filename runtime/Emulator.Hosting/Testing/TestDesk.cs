using Emulator.Hosting.Checking;
using Emulator.Hosting.Wiring;
using Emulator.Testing;
using Emulator.Testing.Connectors;
using Emulator.Testing.Files;
using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Testing;

/// <summary>Reads and runs the test cases of a workspace.</summary>
public sealed class TestDesk : IDisposable
{
    private readonly TestFiles _files;
    private readonly TestBench _bench;
    private readonly HttpMessageInvoker _outside;
    private readonly string _folder;

    /// <exception cref="OptionsException">The options contradict each other or are not allowed.</exception>
    public TestDesk(EmulatorOptions options)
    {
        Wire.Check(options);
        _files = new TestFiles(options.Workspace);
        _bench = new TestBench(options);
        _outside = new HttpMessageInvoker(Wire.Handler(options));
        _folder = Path.Combine(Path.GetTempPath(), $"emulator-tests-{Guid.NewGuid():N}");
    }

    /// <summary>The cases of files or folders, absolute; of the whole workspace when none are named.</summary>
    public TestPlan Plan(IReadOnlyList<string> paths, string? filter = null)
    {
        var missing = paths.Where(path => !Path.Exists(path))
            .Select(path => new Problem(HostProblems.NoSuchFile, new SourcePlace(path), "there is no such file or folder"));
        var readings = _files.Find(paths).Where(File.Exists).Select(file => TestFileReader.Read(file, _files.Sources)).ToList();
        return new TestPlan(
            [.. readings.Select(reading => reading.File)],
            [.. readings.SelectMany(reading => reading.Cases).Where(test => Fits(test, filter))],
            [.. missing.Concat(readings.SelectMany(reading => reading.Problems)).Concat(_bench.Settings.Problems)
                .Select(problem => DisplayedProblem.Of(problem, _bench.Workspace))]);
    }

    /// <summary>Runs the cases, several at once; each has a world of its own, so that none can notice another.</summary>
    public async Task<TestReport> RunAsync(IReadOnlyList<TestCase> cases, TestOrder order, CancellationToken cancellation)
    {
        var from = _bench.Options.Time.GetTimestamp();
        var results = new ResultsInOrder(cases.Count, order.Ended);
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = order.Workers ?? Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        await Parallel.ForAsync(0, cases.Count, parallel, async (index, token) =>
            results.Add(index, Displayed(await RunAsync(cases[index], index, order, token))));
        return new TestReport(results.All, _bench.Options.Time.GetElapsedTime(from));
    }

    public void Dispose()
    {
        _outside.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<CaseResult> RunAsync(TestCase test, int index, TestOrder order, CancellationToken cancellation)
    {
        if (test.Connector is not null)
        {
            return await ConnectorCaseRunner.RunAsync(test, new LambdaCalls(_bench).CallAsync, _bench.Options.Time, cancellation);
        }

        using var world = new CaseWorld(_bench, test, order.Connections, Path.Combine(_folder, $"{index}"));
        var surroundings = world.Surroundings(_outside, new Dictionary<string, TestServer>(), order.Seed);
        return await CaseRunner.RunAsync(test, surroundings, _ => Task.CompletedTask, cancellation);
    }

    private CaseResult Displayed(CaseResult result) => result with
    {
        Problems = [.. result.Problems.Select(problem => DisplayedProblem.Of(problem, _bench.Workspace))],
        Differences = [.. result.Differences.Select(difference => difference with
        {
            Place = Displayed(difference.Place),
            Step = difference.Step is { } step ? Displayed(step) : null,
        })],
        Test = result.Test with { Place = Displayed(result.Test.Place) },
    };

    private SourcePlace Displayed(SourcePlace place) => place with { File = _bench.Workspace.Display(place.File) };

    private bool Fits(TestCase test, string? filter) =>
        filter is null
        || test.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || _bench.Workspace.Relative(test.File).Contains(filter, StringComparison.OrdinalIgnoreCase);
}
