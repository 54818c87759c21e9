using Emulator.EndToEnd.Tests.Docs;

namespace Emulator.EndToEnd.Tests.Exports;

/// <summary>What people see of a recipe, and of an import and a stubbed run.</summary>
public sealed class RecipeTextTests
{
    [TestCase("show", "recipes show everything.recipe.json")]
    [TestCase("diagram", "recipes diagram everything.recipe.json")]
    [TestCase("import", "import everything.recipe.json --dry-run")]
    [TestCase("stubbed", "run everything.recipe.json --stub all")]
    public async Task It_reads_as_it_was_reviewed(string name, string words)
    {
        await using var desk = Desk.Empty();
        File.Copy(
            Path.Combine(CommandsInDocsTests.Root(), "tests", "Emulator.EndToEnd.Tests", "Exports", "everything.recipe.json"),
            Path.Combine(desk.Folder, "everything.recipe.json"));

        var result = await desk.RunAsync(words);

        Golden.Compare($"{result.Everything}--- exit {result.ExitCode}\n", $"recipe-{name}");
    }
}
