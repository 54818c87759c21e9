using System.Text.RegularExpressions;

namespace Emulator.EndToEnd.Tests.Exports;

/// <summary>The corpus uses every construct, operator, pill and built-in operation that the format's reference names (constructs.tsv).</summary>
public sealed class ConstructsTests
{
    private static readonly Lazy<IReadOnlyList<string>> Texts = new(() =>
    [
        .. Directory.EnumerateFiles(ExportCorpus.Own, "*.json", SearchOption.AllDirectories)
            .Select(file => File.ReadAllText(file).Replace("\\\"", "\"", StringComparison.Ordinal)),
    ]);

    public static IEnumerable<TestCaseData> Constructs => File.ReadLines(Path.Combine(ExportCorpus.Own, "constructs.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(parts => new TestCaseData(parts[2]).SetArgDisplayNames($"{parts[0]}: {parts[1]}"));

    [TestCaseSource(nameof(Constructs))]
    public void Some_recipe_uses(string pattern)
    {
        var construct = new Regex(pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(10));

        Assert.That(Texts.Value.Any(construct.IsMatch), pattern);
    }

    [Test]
    public void The_corpus_has_at_least_60_recipes() =>
        Assert.That(Directory.GetFiles(ExportCorpus.Own, "*.recipe.json", SearchOption.AllDirectories), Has.Length.GreaterThanOrEqualTo(60));
}
