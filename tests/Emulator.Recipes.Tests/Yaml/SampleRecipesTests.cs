using Emulator.Recipes.Yaml;

namespace Emulator.Recipes.Tests.Yaml;

public sealed class SampleRecipesTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "recipes");

    private static IEnumerable<string> Samples =>
        Directory.EnumerateFiles(Folder, "*.recipe.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path));

    [TestCaseSource(nameof(Samples))]
    public void A_sample_recipe_is_read_without_a_problem(string file)
    {
        var reading = RecipeReader.Read(file, File.ReadAllText(Path.Combine(Folder, file)));

        Assert.That(reading.Problems, Is.Empty);
        Assert.That(reading.Recipe, Is.Not.Null);
    }
}
