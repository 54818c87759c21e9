using Emulator.Cli.Output;
using Emulator.EndToEnd.Tests.Docs;
using Emulator.Hosting.Fidelity;

namespace Emulator.EndToEnd.Tests.Fidelity;

/// <summary>The rules of the platform as data, each as YAML and in the platform's own form.</summary>
public sealed class FidelityTests
{
    private const string Begin = "<!-- fidelity -->";
    private const string End = "<!-- end of fidelity -->";

    private FidelityRun _run = null!;
    private FidelityRun _exports = null!;

    public static IEnumerable<TestCaseData> Cases => FidelityReader.Read(Path.Combine(CommandsInDocsTests.Root(), "tests", "fidelity"))
        .Select(one => new TestCaseData(one).SetArgDisplayNames($"{one.Area}/{one.Name}"));

    [OneTimeSetUp]
    public void Open() => (_run, _exports) = (new FidelityRun(), new FidelityRun());

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _run.DisposeAsync();
        await _exports.DisposeAsync();
    }

    [TestCaseSource(nameof(Cases))]
    public async Task A_rule_holds(FidelityCase given) =>
        Assert.That((await _run.RunAsync(given, isExport: false, CancellationToken.None)).Difference, Is.Null);

    [TestCaseSource(nameof(Cases))]
    public async Task A_rule_holds_for_the_export_of_its_recipe(FidelityCase given) =>
        Assert.That((await _exports.RunAsync(given, isExport: true, CancellationToken.None)).Difference, Is.Null);

    [Test]
    public void There_are_at_least_300_rules_and_each_says_where_it_is_from() =>
        Assert.That(Cases.Count(), Is.AtLeast(300));

    /// <summary>EMULATOR_GOLDEN=write writes the table anew.</summary>
    [Test]
    public async Task The_page_of_differences_has_the_score()
    {
        var outcomes = new List<FidelityOutcome>();
        await using var run = new FidelityRun();
        foreach (var test in Cases)
        {
            outcomes.Add(await run.RunAsync((FidelityCase)test.Arguments[0]!, isExport: false, CancellationToken.None));
        }

        var path = Path.Combine(CommandsInDocsTests.Root(), "docs", "differences.md");
        var page = await File.ReadAllTextAsync(path);
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var table = $"\n{string.Join('\n', FidelityText.Table(outcomes))}\n";
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            await File.WriteAllTextAsync(path, page[..start] + table + page[end..]);
        }

        Assert.That((await File.ReadAllTextAsync(path))[start..(start + table.Length)], Is.EqualTo(table));
    }

    [Test]
    public async Task A_rule_that_does_not_hold_is_told()
    {
        var right = (FidelityCase)Cases.First().Arguments[0]!;

        var outcome = await _run.RunAsync(right with { Name = "wrong", Expected = right.Expected with { Trace = "99" } }, isExport: false, CancellationToken.None);

        Assert.That(outcome.Difference, Does.Contain("they should be 99"));
    }
}
