using Emulator.Recipes.Export;
using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;
using Emulator.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Emulator.Recipes.Tests.Export;

/// <summary>Any recipe survives the way from YAML over the platform's JSON and back.</summary>
public sealed class RandomTreeTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(300)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261127, 5), FSharpOption<int>.None)));

    [Test]
    public void From_YAML_to_the_model_to_JSON_to_the_model_to_YAML_nothing_is_lost() => Check.One(
        Config, Prop.ForAll(Gen.Choose(0, 5000).ArrayOf(40).ToArbitrary(), choices => Survives(new RandomTree(choices).Recipe())));

    [Test]
    public void An_export_that_was_imported_and_changed_at_its_end_keeps_all_else() => Check.One(
        Config.WithMaxTest(100), Prop.ForAll(Gen.Choose(0, 5000).ArrayOf(40).ToArbitrary(), choices => KeepsTheRest(new RandomTree(choices).Recipe())));

    private static void Survives(YamlMap tree)
    {
        var problems = new List<Problem>();
        var yaml = YamlWriter.Write(tree);
        var model = RecipeReader.Read("some.recipe.yaml", yaml);
        var json = RecipeExport.Write("some.recipe.yaml", yaml, null, problems)!;
        var again = ExportReader.Read("some.recipe.json", json);
        var back = RecipeImport.Read("some.recipe.json", json, problems)!;

        Assert.That(problems, Is.Empty);
        Assert.That(Shape(again.Recipe!), Is.EqualTo(Shape(model.Recipe!)));
        Assert.That(NodeValues.AreEqual(tree, YamlReader.Read("some.recipe.yaml", back, problems)), $"{yaml}\n--- became\n{back}");
    }

    private static void KeepsTheRest(YamlMap tree)
    {
        var problems = new List<Problem>();
        var original = RecipeExport.Write("some.recipe.yaml", YamlWriter.Write(tree), null, problems)!;
        var yaml = RecipeImport.Read("some.recipe.json", original, problems)!;
        var longer = YamlWriter.Write(WithOneMore((YamlMap)YamlReader.Read("some.recipe.yaml", yaml, problems)!));

        var exported = RecipeExport.Write("some.recipe.yaml", longer, original, problems)!;
        var back = RecipeImport.Read("some.recipe.json", exported, problems)!;

        Assert.That(NodeValues.AreEqual(YamlReader.Read("a", longer, problems), YamlReader.Read("a", back, problems)), $"{longer}\n--- became\n{back}");
    }

    private static YamlMap WithOneMore(YamlMap tree) => YamlMap.Of(tree.Place, tree.Entries.Select(entry => entry.Key != "steps"
        ? entry
        : entry with { Value = YamlList.Of(entry.Value.Place, [.. (YamlList)entry.Value, YamlReader.Read("a", "{ as: more, provider: logger, name: log_message, input: { message: x } }", [])!]) }));

    private static string Shape(Recipe recipe) =>
        string.Join('\n', recipe.AllSteps.Select(step => $"{step.Number} {step.GetType().Name} {step.As} {step.Skip}"));
}
