using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Testing;
using Emulator.Testing.Files;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Testing;

/// <summary>Checks test files without running them: their own mistakes, and steps that their recipes do not have.</summary>
internal sealed class TestChecks(Workspace workspace, Func<string, RecipeReading> read)
{
    /// <param name="isWanted">Which files are to be checked.</param>
    public IReadOnlyList<Problem> Check(Func<string, bool> isWanted)
    {
        var files = new TestFiles(workspace);
        return [.. files.Find([]).Where(isWanted).Select(file => TestFileReader.Read(file, files.Sources))
            .SelectMany(reading => reading.Problems.Concat(reading.Cases.SelectMany(test => Of(test.Kept!))))];
    }

    private IReadOnlyList<Problem> Of(TestCase test) =>
        test.Recipe is not null && read(test.Recipe).Recipe is { } recipe ? TestCheck.Of(test, recipe) : [];
}
