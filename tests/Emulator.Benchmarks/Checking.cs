namespace Emulator.Benchmarks;

/// <summary>A whole <c>emulator check</c> of many recipes, half of them YAML and half exports, from the outside.</summary>
internal static class Checking
{
    private const int Recipes = 500;

    public static async Task MeasureAsync(string published, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-benchmark-").FullName;
        try
        {
            ManyRecipes.Write(Path.Combine(folder, "recipes"), Recipes);
            await WholeProcess.RepeatAsync($"emulator check, {Recipes} recipes", Path.Combine(published, "emulator"), ["check"], folder, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
