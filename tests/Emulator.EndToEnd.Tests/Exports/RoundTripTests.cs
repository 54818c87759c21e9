using System.Text.Json.Nodes;
using Emulator.EndToEnd.Tests.Docs;
using Emulator.Hosting.Fidelity;
using Emulator.Recipes.Export;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.EndToEnd.Tests.Exports;

/// <summary>Import and export: what nobody changed comes back as it was (recipe-format 19).</summary>
public sealed class RoundTripTests
{
    public static IEnumerable<string> Exports => Directory
        .EnumerateFiles(Path.Combine(CommandsInDocsTests.Root(), "tests", "Emulator.EndToEnd.Tests", "Exports"), "*.recipe.json")
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Exports))]
    public void An_export_that_was_imported_is_exported_as_it_was(string file)
    {
        var original = File.ReadAllText(file);

        Assert.That(Export(Import(original), original), Is.EqualTo(original));
    }

    [TestCaseSource(nameof(Exports))]
    public void A_change_in_the_YAML_changes_its_place_in_the_export_and_no_other(string file)
    {
        var original = File.ReadAllText(file);
        var yaml = Import(original);
        var changed = yaml.Replace("message: hello", "message: \"bye #{_('go.id')}\"", StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(yaml), "each sample has a log line that says hello");

        var before = JsonNode.Parse(original)!.ToJsonString();
        var after = JsonNode.Parse(Export(changed, original))!.ToJsonString();
        const string Pill = "bye #{_dp('{\"pill_type\":\"output\",\"provider\":\"clock\",\"line\":\"go\",\"path\":[\"id\"]}')}";

        Assert.That(after, Is.EqualTo(before.Replace("\"hello\"", JsonValue.Create(Pill).ToJsonString(), StringComparison.Ordinal)));
    }

    [TestCaseSource(typeof(Fidelity.FidelityTests), nameof(Fidelity.FidelityTests.Cases))]
    public void A_recipe_that_was_never_on_the_platform_comes_back_from_its_export(FidelityCase given)
    {
        var problems = new List<Problem>();
        var export = given.Export ?? RecipeExport.Write("a.recipe.yaml", given.Recipe!, null, problems)!;
        var again = given.Export is null ? RecipeExport.Write("a.recipe.yaml", Import(export), null, problems)! : Export(Import(export), export);

        Assert.That(JsonNode.Parse(again)!.ToJsonString(), Is.EqualTo(JsonNode.Parse(export)!.ToJsonString()));
    }

    [Test]
    public void A_step_more_gets_its_number_and_an_identity_and_moves_the_numbers_behind_it()
    {
        var original = File.ReadAllText(Exports.Single(file => file.EndsWith("everything.recipe.json", StringComparison.Ordinal)));
        var yaml = Import(original);
        var tree = (YamlMap)YamlReader.Read("a", yaml, [])!;
        var longer = yaml.Replace("\nsteps:\n", "\nsteps:\n- as: extra\n  provider: logger\n  name: log_message\n  input: {message: first}\n", StringComparison.Ordinal);

        var code = JsonNode.Parse(Export(longer, original))!["code"]!;
        var first = code["block"]![0]!;

        Assert.Multiple(() =>
        {
            Assert.That(((YamlList)tree.Find("steps")!), Has.Count.EqualTo(code["block"]!.AsArray().Count - 1));
            Assert.That((int)first["number"]!, Is.EqualTo(1));
            Assert.That((string)first["as"]!, Is.EqualTo("extra"));
            Assert.That(Guid.TryParse((string)first["uuid"]!, out _));
            Assert.That((int)code["block"]![1]!["number"]!, Is.EqualTo(2));
        });
    }

    private static string Import(string export)
    {
        var problems = new List<Problem>();
        var yaml = RecipeImport.Read("a.recipe.json", export, problems);
        Assert.That(problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
        return yaml!;
    }

    private static string Export(string yaml, string? original)
    {
        var problems = new List<Problem>();
        var export = RecipeExport.Write("a.recipe.yaml", yaml, original, problems);
        Assert.That(problems, Is.Empty);
        return export!;
    }
}
