using Emulator.Recipes.Export;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Tests.Export;

/// <summary>The rules for importers and exporters, one by one (recipe-format 19); 8, 9 and 12 are told where jobs and packages are tested.</summary>
public sealed class ImporterRulesTests
{
    private const string Tree = """{"number":0,"provider":"clock","name":"timer","as":"t","keyword":"trigger","input":{},"block":[BLOCK],"uuid":"u0"}""";

    [TestCase("""{"name":"A","version":1,"private":true,"concurrency":1,"code":TREE,"config":[]}""")]
    [TestCase("TREE")]
    [TestCase("""{"recipe":{"name":"A","code":TREE,"config":[]}}""")]
    [TestCase("""{"result":TREE}""")]
    [TestCase("""{"id":7,"name":"A","code":"TEXT","config":"[]","running":false}""")]
    [TestCase("""{"recipe_id":7,"code":"TEXT","version":{"config":"[]","worker_concurrency":5}}""")]
    public void Rule_1_every_wrapping_is_read_and_comes_back_when_a_step_changes(string wrapping)
    {
        var tree = Tree.Replace("BLOCK", Log("hello"), StringComparison.Ordinal);
        var text = wrapping.Replace("TREE", tree, StringComparison.Ordinal).Replace("TEXT", tree.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var reading = ExportReader.Read("a.recipe.json", text);
        var yaml = Import(text);

        var changed = Export(yaml.Replace("message: hello", "message: bye", StringComparison.Ordinal), text);

        Assert.That(reading.HasErrors, Is.False);
        Assert.That(reading.Recipe!.Steps, Has.Count.EqualTo(1));
        Assert.That(Export(yaml, text), Is.EqualTo(text));
        Assert.That(Flat(changed), Is.EqualTo(Flat(text.Replace("hello", "bye", StringComparison.Ordinal))));
    }

    [Test]
    public void Rule_2_the_text_of_a_schema_stays_as_it_is()
    {
        var text = Recipe("""{"number":1,"provider":"workato_variable","name":"declare_list","as":"l","keyword":"action","input":{"name":"l","list_item_schema_json":"[ {\"name\" : \"a\",\n \"type\":\"string\"} ]"},"uuid":"u1"}""" + "," + Log("hello", 2));

        Assert.That(Export(Import(text).Replace("hello", "bye", StringComparison.Ordinal), text), Does.Contain("""[ {\"name\" : \"a\",\n \"type\":\"string\"} ]"""));
    }

    [Test]
    public void Rule_3_continuations_are_found_anywhere_in_their_block()
    {
        var text = Recipe("""
            {"number":1,"keyword":"if","input":{"type":"compound","operand":"and","conditions":[]},"block":[
              {"number":2,"keyword":"else","input":{},"block":[],"uuid":"u2"},
              {"number":3,"keyword":"elsif","input":{"type":"compound","operand":"and","conditions":[]},"block":[],"uuid":"u3"},
              {"number":4,"provider":"logger","name":"log_message","as":"x","keyword":"action","input":{"message":"hello"},"uuid":"u4"}],"uuid":"u1"}
            """);

        var reading = ExportReader.Read("a.recipe.json", text);
        var step = (IfStep)reading.Recipe!.Steps.Single();
        var changed = Export(Import(text).Replace("hello", "bye", StringComparison.Ordinal), text);

        Assert.That((step.Steps.Count, step.ElseIfs.Count, step.Else is not null), Is.EqualTo((1, 1, true)));
        Assert.That(changed.IndexOf("\"action\"", StringComparison.Ordinal), Is.LessThan(changed.IndexOf("\"elsif\"", StringComparison.Ordinal)));
        Assert.That(changed.IndexOf("\"elsif\"", StringComparison.Ordinal), Is.LessThan(changed.IndexOf("\"else\"", StringComparison.Ordinal)));
    }

    [Test]
    public void Rule_4_all_mistakes_are_collected_with_their_places()
    {
        var text = Recipe(Log("=1 +") + "," + Log("=('a'", 2) + "," + Log("#{_dp('{broken}')}", 3));

        var problems = ExportReader.Read("a.recipe.json", text).Problems;

        Assert.That(problems.Count(problem => problem.Severity == ProblemSeverity.Error), Is.GreaterThanOrEqualTo(3), string.Join('\n', problems));
        Assert.That(problems.Select(problem => problem.Place.Column), Is.All.GreaterThan(1));
    }

    [TestCase("""{"name":"A","config":[]}""", "no code")]
    [TestCase("""{"number":1,"keyword":"loop","input":{},"uuid":"u1"}""", "keyword")]
    [TestCase("""{"number":1,"keyword":"action","name":"x","as":"x","input":{},"uuid":"u1"}""", "provider")]
    [TestCase("""{"number":1,"keyword":"action","provider":"logger","name":"log_message","as":"x","input":{"message":"#{_dp('{\"pill_type\":')}"},"uuid":"u1"}""", "pill")]
    [TestCase("""{"number":1,"keyword":"action","provider":"logger","name":"log_message","as":"x","input":{"message":"#{_dp('{\"pill_type\":\"variable\",\"path\":[]}')}"},"uuid":"u1"}""", "pill")]
    [TestCase("""{"number":1,"keyword":"if","input":{"type":"compound","operand":"and","conditions":[{"operand":"equals","lhs":"a","rhs":"b"}]},"block":[],"uuid":"u1"}""", "equals_to")]
    public void Rule_5_these_are_refused(string piece, string words)
    {
        var text = piece.StartsWith("{\"name\"", StringComparison.Ordinal) ? piece : Recipe(piece);

        var problems = ExportReader.Read("a.recipe.json", text).Problems.Where(problem => problem.Severity == ProblemSeverity.Error).ToList();

        Assert.That(problems, Is.Not.Empty);
        Assert.That(string.Join('\n', problems), Does.Contain(words).IgnoreCase);
    }

    [TestCase("""{"number":1,"keyword":"action","input":{},"skip":true,"uuid":"u1"}""")]
    [TestCase("""{"number":1,"keyword":"action","provider":"logger","name":"log_message","as":"x","input":{"message":"#{red} and #{_unknown}"},"uuid":"u1","brandNew":{"a":1},"toggleCfg":null}""")]
    [TestCase("""{"number":1,"keyword":"if","as":"0a1b2c3d","input":{"type":"compound","operand":"and","conditions":[{"operand":"present","lhs":"a","rhs":"left over"}]},"block":[],"uuid":"u1"}""")]
    [TestCase("""{"number":1,"keyword":"stop","as":"0a1b2c3d","input":{"stop_with_error":"false"},"uuid":"u1"}""")]
    public void Rule_7_these_are_passed_over_without_a_word_and_kept(string piece)
    {
        var text = Recipe(piece + "," + Log("hello", 2));

        Assert.That(ExportReader.Read("a.recipe.json", text).Problems, Is.Empty);
        Assert.That(Flat(Export(Import(text).Replace("hello", "bye", StringComparison.Ordinal), text)), Is.EqualTo(Flat(text.Replace("hello", "bye", StringComparison.Ordinal))));
    }

    [Test]
    public void Rule_10_numbers_are_made_anew_and_our_own_export_gives_an_equal_recipe()
    {
        var text = Recipe(Log("hello", 7) + "," + Log("two", 3));
        var changed = Export(Import(text).Replace("hello", "bye", StringComparison.Ordinal), text);

        Assert.That(Flat(changed), Does.Contain("\"number\":1,").And.Contain("\"number\":2,").And.Not.Contain("\"number\":7"));
        Assert.That(Import(changed), Is.EqualTo(Import(text).Replace("hello", "bye", StringComparison.Ordinal)));
    }

    [Test]
    public void Rule_11_a_step_that_was_renamed_keeps_its_identity()
    {
        var text = Recipe(Log("hello") + "," + Log("two", 2));

        var changed = Flat(Export(Import(text).Replace("as: s1", "as: renamed", StringComparison.Ordinal), text));

        Assert.That(changed, Is.EqualTo(Flat(text.Replace("\"as\":\"s1\"", "\"as\":\"renamed\"", StringComparison.Ordinal))));
    }

    private static string Recipe(string block) =>
        """{"name":"A","version":1,"private":true,"concurrency":1,"code":TREE,"config":[]}""".Replace("TREE", Tree.Replace("BLOCK", block, StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Log(string message, int number = 1) =>
        $$$$"""{"number":{{{{number}}}},"provider":"logger","name":"log_message","as":"s{{{{number}}}}","keyword":"action","input":{"message":"{{{{message}}}}"},"uuid":"u{{{{number}}}}"}""";

    private static string Import(string export) => RecipeImport.Read("a.recipe.json", export, [])!;

    private static string Export(string yaml, string original) => RecipeExport.Write("a.recipe.yaml", yaml, original, [])!;

    private static string Flat(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();
}
