using System.Collections.Concurrent;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Testing;
using Emulator.Testing.Files;

namespace Emulator.Hosting.Testing;

/// <summary>Which cases a changed file touches. Thread-safe.</summary>
internal sealed class CaseFiles(Workspace workspace)
{
    private readonly ConcurrentDictionary<(string File, string Name), IReadOnlyCollection<string>> _read = new();

    /// <summary>Keeps which recipes a case read when it ran: those that it called are in no file of the test.</summary>
    public void Keep(TestCase test, IReadOnlyCollection<string> recipes)
    {
        // Most cases read their own recipe alone, which need not be kept for ten thousand of them.
        if (recipes.Any(recipe => recipe != test.Recipe))
        {
            _read[(test.File, test.Name)] = recipes;
        }
        else
        {
            _read.TryRemove((test.File, test.Name), out _);
        }
    }

    /// <summary>True for files on which every case depends: connections, properties, settings, tables.</summary>
    public bool IsShared(string path) =>
        path == workspace.SettingsFile || path == workspace.PropertiesFile
        || path.EndsWith(".connection.yaml", StringComparison.Ordinal)
        || path.StartsWith(Path.Combine(workspace.Root, "tables") + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>True for a file of a connector.</summary>
    public bool IsConnector(string path) =>
        path.StartsWith(workspace.ConnectorsFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && !path.EndsWith(".test.yaml", StringComparison.Ordinal);

    public bool Touches(string path, PlannedCase test, Func<string, RecipeReading> read)
    {
        var recipes = _read.GetValueOrDefault((test.File, test.Name)) ?? (test.Recipe is null ? [] : [test.Recipe]);
        return IsShared(path)
            || path == test.File
            || test.Uses.Contains(path)
            || recipes.Any(recipe => recipe == path || RecipeFiles.EditorDataOf(recipe) == path)
            || (IsConnector(path) && UsesConnector(path, test, recipes, read));
    }

    // A connector is the folder under connectors/, or a file there by its name.
    private bool UsesConnector(string path, PlannedCase test, IEnumerable<string> recipes, Func<string, RecipeReading> read)
    {
        var first = Path.GetRelativePath(workspace.ConnectorsFolder, path).Split(Path.DirectorySeparatorChar)[0];
        var name = Path.GetFileNameWithoutExtension(first);
        return test.Connector is { } named
            ? named == name || named == path || named.StartsWith(Path.Combine(workspace.ConnectorsFolder, first), StringComparison.Ordinal)
            : recipes.Any(recipe => read(recipe).Recipe?.AllSteps.OfType<OperationStep>().Any(step => step.Provider == name) == true);
    }
}
