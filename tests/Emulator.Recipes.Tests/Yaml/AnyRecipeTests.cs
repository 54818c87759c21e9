using Emulator.Recipes.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Recipes.Tests.Yaml;

/// <summary>However a recipe is damaged, reading ends with a recipe or with errors, and never with an exception.</summary>
public sealed class AnyRecipeTests
{
    private static readonly string[] Damage =
        ["", "", "\n", "  ", "- ", ": ", "[", "]", "{", "}", "'", "\"", "#{", "_('", "=", "*a", "&a ", "|", ">", "!x ", "~", "\t", "\u0000", "é", "if", "steps:", "input:", "skip: true", "data", "12"];

    [Test]
    public void A_damaged_recipe_is_read_or_refused()
    {
        var edits = Gen.Choose(0, Some.RecipeText.Length).SelectMany(
            at => Gen.Choose(0, 12).SelectMany(
                length => Gen.Elements(Damage).Select(word => (At: at, Length: length, Word: word))));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(edits.ArrayOf().ToArbitrary(), all => IsReadOrRefused(all.Aggregate(Some.RecipeText, Apply))));
    }

    private static string Apply(string text, (int At, int Length, string Word) edit)
    {
        var start = Math.Min(edit.At, text.Length);
        return text.Remove(start, Math.Min(edit.Length, text.Length - start)).Insert(start, edit.Word);
    }

    private static bool IsReadOrRefused(string text)
    {
        var reading = RecipeReader.Read("some.recipe.yaml", text);
        var places = reading.Problems.Select(problem => (problem.Place.Line, problem.Place.Column)).ToList();
        return (reading.Recipe is not null || reading.HasErrors) && places.SequenceEqual(places.Order());
    }
}
