using Emulator.Hosting;
using Emulator.Hosting.Testing;
using Emulator.Hosting.Workspaces;
using Emulator.Testing.Running;

namespace Emulator.Testing.Tests.Support;

/// <summary>A workspace that a test writes, and the run of its test cases.</summary>
internal sealed class Suite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Suite() => _folder.Write("emulator.yaml", "time_zone: UTC\n");

    public string Folder => _folder.Path;

    public Suite Write(string file, string text)
    {
        _folder.Write(file, text);
        return this;
    }

    public TestDesk Desk() => new(new EmulatorOptions { Workspace = new Workspace(Folder), Environment = _ => null });

    public TestPlan Plan(string? filter = null) => Desk().Plan([], filter);

    public async Task<TestReport> ReportAsync(TestOrder? order = null)
    {
        await using var desk = Desk();
        var plan = desk.Plan([]);
        Assert.That(plan.Problems, Is.Empty);
        return await desk.RunAsync(plan.Cases, order ?? new TestOrder(), default);
    }

    public async Task<IReadOnlyList<CaseResult>> RunAsync() => (await ReportAsync()).Results;

    /// <summary>The one case of the suite, as lines: the verdict, then each difference.</summary>
    public async Task<string> OneAsync()
    {
        var result = (await RunAsync()).Single();
        return string.Join('\n', new[] { result.Verdict.ToString() }.Concat(Lines(result)));
    }

    public static IEnumerable<string> Lines(CaseResult result) => result.Differences
        .Select(difference => difference.Note is { } note
            ? $"{difference.Path}: {note}"
            : $"{difference.Path}: -{difference.Expected ?? "nothing"} +{difference.Found ?? "nothing"}")
        .Concat(result.Problems.Select(problem => $"{problem.Code} {problem.Message}"));

    public void Dispose() => _folder.Dispose();
}
