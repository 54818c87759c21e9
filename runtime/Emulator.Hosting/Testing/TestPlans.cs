using System.Collections.Concurrent;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Workspaces;
using Emulator.Testing;
using Emulator.Testing.Files;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Testing;

/// <summary>Reads test files, each once until it changes.</summary>
internal sealed class TestPlans(Workspace workspace, IReadOnlyCollection<string> servers)
{
    // A save is answered from what is kept; beyond it memory counts more than reading once again.
    private const int MostKept = 1_000;

    private readonly TestFiles _files = new(workspace);
    private readonly ConcurrentDictionary<string, TestReading> _readings = new(StringComparer.Ordinal);

    public TestPlan Make(IReadOnlyList<string> paths, string? filter, IReadOnlyList<Problem> more)
    {
        var missing = paths.Where(path => !Path.Exists(path))
            .Select(path => new Problem(HostProblems.NoSuchFile, new SourcePlace(path), "there is no such file or folder"));
        var readings = new List<TestReading>();
        var most = MostKept;
        foreach (var file in _files.Find(paths).Where(File.Exists))
        {
            var reading = _readings.GetOrAdd(file, its => TestFileReader.Read(its, _files.Sources, most));
            most = Math.Max(0, most - reading.Cases.Count);
            readings.Add(reading);
        }

        var cases = readings.SelectMany(reading => reading.Cases).ToList();
        return new TestPlan(
            [.. readings.Select(reading => reading.File)],
            [.. cases.Where(test => Fits(test, filter))],
            [
                .. missing.Concat(readings.SelectMany(reading => reading.Problems)).Concat(cases.SelectMany(UnknownServers)).Concat(more)
                    .Distinct().Select(problem => DisplayedProblem.Of(problem, workspace)),
            ]);
    }

    /// <summary>The cases in order, each read when it is asked for unless it is kept.</summary>
    public CaseSupply Supply(IReadOnlyList<PlannedCase> cases) => new(cases, _files.Sources);

    /// <summary>Forgets readings that one of the files is part of. What was missing may be there now, so problems are read again.</summary>
    public void Forget(IReadOnlyCollection<string> changed)
    {
        foreach (var (file, reading) in _readings)
        {
            if (changed.Contains(file) || reading.Problems.Count > 0 || reading.Uses.Any(changed.Contains))
            {
                _readings.TryRemove(file, out _);
            }
        }
    }

    private IEnumerable<Problem> UnknownServers(PlannedCase test) => test.Servers
        .Where(wish => !servers.Contains(wish.Kind))
        .Select(wish => new Problem(
            TestProblems.UnknownServer, wish.Place, $"there is no server \"{wish.Kind}\" here", NearestName.Hint(wish.Kind, servers)));

    private bool Fits(PlannedCase test, string? filter) =>
        filter is null
        || test.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || workspace.Relative(test.File).Contains(filter, StringComparison.OrdinalIgnoreCase);
}
