using System.Collections.Concurrent;

namespace Emulator.EndToEnd.Tests.Exports;

/// <summary>
/// Every recipe of the corpus, as somebody would bring it here: its project is imported, and the recipe is checked, run
/// with all steps stubbed, and exported again.
/// </summary>
public sealed class CorpusTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Desk>>> Desks = new();

    [OneTimeTearDown]
    public async Task ClearAsync()
    {
        foreach (var desk in Desks.Values.Where(desk => desk.IsValueCreated))
        {
            await (await desk.Value).DisposeAsync();
        }

        Desks.Clear();
    }

    [TestCaseSource(typeof(ExportCorpus), nameof(ExportCorpus.Cases))]
    public async Task It_is_imported_checked_run_with_stubs_and_exported_as_it_was(string folder, string file)
    {
        var desk = await Desks.GetOrAdd(folder, source => new(() => ImportAsync(source))).Value;
        var yaml = Path.Combine("recipes", file[..^".recipe.json".Length] + ".recipe.yaml");

        var check = await desk.RunAsync(["check", yaml]);
        var run = await desk.RunAsync(["run", yaml, "--stub", "all"]);
        var export = await desk.RunAsync(["export", yaml, "--to", "again.json"]);

        var original = await File.ReadAllTextAsync(Path.Combine(folder, file));
        Assert.Multiple(() =>
        {
            Assert.That(check.ExitCode, Is.EqualTo(0), check.Everything);
            Assert.That(run.ExitCode, Is.EqualTo(0), run.Everything);
            Assert.That(export.ExitCode, Is.EqualTo(0), export.Everything);
            Assert.That(desk.Read("again.json"), Is.EqualTo(original));
        });
    }

    [TestCaseSource(typeof(ExportCorpus), nameof(ExportCorpus.Cases))]
    public async Task Its_JSON_runs_as_it_is(string folder, string file)
    {
        await using var desk = Desk.Empty();

        var run = await desk.RunAsync(["run", Path.Combine(folder, file), "--stub", "all", "--json"]);

        Assert.That(run.ExitCode, Is.EqualTo(0), run.Everything);
    }

    private static async Task<Desk> ImportAsync(string folder)
    {
        var desk = Desk.Empty();
        var import = await desk.RunAsync(["import", folder]);
        Assert.That(import.ExitCode, Is.EqualTo(0), import.Everything);
        return desk;
    }
}
