using System.Collections.Concurrent;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Wiring;
using Emulator.Testing;
using Emulator.Testing.Files;
using Emulator.Testing.Coverage;
using Emulator.Testing.Mutation;
using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Testing;

/// <summary>Reads and runs the test cases of a workspace, again and again where files change.</summary>
public sealed class TestDesk : IAsyncDisposable
{
    private readonly EmulatorOptions _options;
    private readonly TestPlans _plans;
    private readonly ServerPool _servers;
    private readonly HttpMessageInvoker _outside;
    private readonly CaseFiles _caseFiles;
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, string> _displayed = new(StringComparer.Ordinal);
    private TestBench _bench;

    /// <exception cref="OptionsException">The options contradict each other or are not allowed.</exception>
    public TestDesk(EmulatorOptions options)
    {
        Wire.Check(options);
        _options = options;
        _bench = new TestBench(options);
        _servers = new ServerPool(options.TestServers ?? new Dictionary<string, ServerStarter>());
        _plans = new TestPlans(options.Workspace, _servers.Kinds);
        _caseFiles = new CaseFiles(options.Workspace);
        _outside = new HttpMessageInvoker(Wire.Handler(options));
        _folder = Path.Combine(Path.GetTempPath(), $"emulator-tests-{Guid.NewGuid():N}");
    }

    /// <summary>The cases of files or folders, absolute; of the whole workspace when none are named.</summary>
    /// <param name="paths">Test files and folders of them.</param>
    /// <param name="filter">Only cases whose file or name holds this text; null for all.</param>
    public TestPlan Plan(IReadOnlyList<string> paths, string? filter = null) => _plans.Make(paths, filter, _bench.Settings.Problems);

    /// <summary>Runs the cases, several at once; each has a world of its own, so that none can notice another.</summary>
    public async Task<TestReport> RunAsync(IReadOnlyList<PlannedCase> cases, TestOrder order, CancellationToken cancellation)
    {
        var from = _options.Time.GetTimestamp();
        var bench = _bench;
        var runs = new CaseRuns(bench, _servers, _outside, _folder);
        var results = new ResultsInOrder(cases.Count, order.Ended);
        var coverage = new CoverageBook(id => bench.Read(Path.GetFullPath(id, _options.Workspace.Root)).Recipe);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = order.Workers ?? Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForEachAsync(_plans.Supply(cases), parallel, async (next, token) =>
        {
            var result = next.Test is { } test
                ? await runs.RunAsync(test, order, bench.Read, (jobs, recipes) => RanAsync(jobs, recipes, order, coverage), token)
                : Gone(cases[next.Index]);
            results.Add(next.Index, Displayed(result));
        });
        return new TestReport(results.All, _options.Time.GetElapsedTime(from), [.. coverage.Read().Select(Displayed)]);
    }

    /// <summary>Changes the cases' recipes in one place at a time, and says which changes no case noticed.</summary>
    public async Task<IReadOnlyList<MutantResult>> MutateAsync(
        IReadOnlyList<PlannedCase> cases, TestOrder order, Action<MutantResult> ended, CancellationToken cancellation)
    {
        TestCase[] tests = [.. _plans.Supply(cases).Select(next => next.Test).OfType<TestCase>()];
        var results = await new MutationRun(_bench, new CaseRuns(_bench, _servers, _outside, _folder)).RunAsync(tests, order, ended, cancellation);
        return [.. results.Select(result => result with { Mutant = result.Mutant with { Place = Displayed(result.Mutant.Place) } })];
    }

    /// <summary>Forgets what was read of files that have changed; absolute.</summary>
    public void Changed(IReadOnlyCollection<string> paths)
    {
        _plans.Forget(paths);
        if (paths.Any(path => _caseFiles.IsShared(path) || _caseFiles.IsConnector(path)))
        {
            _bench = new TestBench(_options);
        }
        else
        {
            _bench.Forget(paths);
        }
    }

    /// <summary>True when one of the changed files is part of the case: the test's own, its recipes, its connectors.</summary>
    public bool IsTouched(PlannedCase test, IReadOnlyCollection<string> changed) => changed.Any(path => _caseFiles.Touches(path, test, _bench.Read));

    public async ValueTask DisposeAsync()
    {
        await _servers.DisposeAsync();
        _outside.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task RanAsync(RanJobs jobs, IReadOnlyCollection<string> recipes, TestOrder order, CoverageBook coverage)
    {
        _caseFiles.Keep(jobs.Test, recipes);
        if (order.HasCoverage)
        {
            await coverage.AddAsync(jobs);
        }
    }

    private static CaseResult Gone(PlannedCase test) => new(
        test.Name,
        test.Place,
        Verdict.Broken,
        [],
        [new Problem(TestProblems.NoSuchCase, test.Place, $"the case \"{test.Name}\" is not in the file any more", "the file was changed while the tests ran; run them again")],
        TimeSpan.Zero);

    private CaseResult Displayed(CaseResult result) => result.Verdict == Verdict.Passed
        ? result with { Place = Displayed(result.Place) }
        : result with
        {
            Place = Displayed(result.Place),
            Problems = [.. result.Problems.Select(problem => DisplayedProblem.Of(problem, _options.Workspace))],
            Differences = [.. result.Differences.Select(difference => difference with
            {
                Place = Displayed(difference.Place),
                Step = difference.Step is { } step ? Displayed(step) : null,
            })],
        };

    private RecipeCoverage Displayed(RecipeCoverage coverage) => coverage with
    {
        Recipe = coverage.Recipe with { File = _options.Workspace.Display(coverage.Recipe.File) },
        Items = [.. coverage.Items.Select(item => (item.Item with { Place = Displayed(item.Item.Place) }, item.IsReached))],
    };

    private SourcePlace Displayed(SourcePlace place) => place with { File = _displayed.GetOrAdd(place.File, _options.Workspace.Display) };
}
