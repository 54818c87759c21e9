using Emulator.Recipes.Yaml;

namespace Emulator.Recipes.Tests.Yaml;

/// <summary>
/// The list that an author sees for a recipe with nearly every mistake, compared with the file beside it. Run with
/// EMULATOR_GOLDEN=write to write the file anew, then review the difference.
/// </summary>
public sealed class ProblemListTests
{
    [Test]
    public void A_very_broken_recipe_is_told_all_its_mistakes_at_once()
    {
        var folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Yaml");
        var text = File.ReadAllText(Path.Combine(folder, "very-broken.recipe.yaml"));

        var problems = RecipeReader.Read("very-broken.recipe.yaml", text).Problems;
        var list = string.Concat(problems.Select(problem => $"{problem}\n"));

        Assert.That(list, Is.EqualTo(Golden(folder, "very-broken.problems.txt", list)));
    }

    private static string Golden(string folder, string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), name), actual);
            return actual;
        }

        return File.ReadAllText(Path.Combine(folder, name));
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetDirectoryName(path)!;
}
