using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Recipes;
using Emulator.Recipes.Export;
using Emulator.Recipes.Steps;
using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Recipes;

/// <summary>A workspace's recipe files, read and linked against its connectors and connections.</summary>
public sealed class RecipeShelf
{
    private readonly Workspace _workspace;
    private readonly Lazy<ConnectorShelf> _connectors;
    private readonly Lazy<ConnectionRoom> _connections;

    internal RecipeShelf(Workspace workspace, Lazy<ConnectorShelf> connectors, Lazy<ConnectionRoom> connections)
    {
        _workspace = workspace;
        _connectors = connectors;
        _connections = connections;
    }

    /// <summary>Loads the connectors that the recipe names, which takes longest of all before a run can begin.</summary>
    public void Prepare(string path)
    {
        foreach (var step in Read(path).Recipe?.AllSteps.OfType<OperationStep>() ?? [])
        {
            _connectors.Value.Catalog.Find(step.Provider);
        }
    }

    /// <summary>Reads a recipe file; a file that is not there is a problem too.</summary>
    public RecipeReading Read(string path)
    {
        try
        {
            var name = _workspace.Relative(path);
            return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? ExportReader.Read(name, File.ReadAllText(path))
                : RecipeReader.Read(name, File.ReadAllText(path), EditorDataBeside(path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(path, HostProblems.NoSuchFile, "there is no such file");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refused(path, HostProblems.Unreadable, unreadable.Message);
        }
    }

    /// <summary>Reads and links a recipe file; the problems of both come together, and names that fit are linked all the same.</summary>
    public LinkReading Link(string path, IReadOnlyDictionary<string, string> connectionOverrides, StubChoice stubs = StubChoice.None) =>
        Link(Read(path), connectionOverrides, stubs);

    /// <summary>The same for a recipe that was read already.</summary>
    public LinkReading Link(RecipeReading reading, IReadOnlyDictionary<string, string> connectionOverrides, StubChoice stubs = StubChoice.None)
    {
        if (reading.Recipe is null)
        {
            return new LinkReading(null, reading.Problems);
        }

        var linked = new RecipeLinker(_connectors.Value.Catalog, _connections.Value.Book).Link(reading.Recipe, connectionOverrides, stubs);
        return linked with
        {
            Recipe = reading.HasErrors ? null : linked.Recipe,
            Problems = [.. reading.Problems, .. linked.Problems],
        };
    }

    /// <summary>The recipes that name the connection, by file; files that cannot be read name nothing.</summary>
    public IReadOnlyList<Recipe> Using(string connection) =>
    [
        .. _workspace.RecipeFiles()
            .Select(path => Read(path).Recipe)
            .OfType<Recipe>()
            .Where(recipe => recipe.Connections.Any(use => use.Reference == connection)),
    ];

    private EditorData? EditorDataBeside(string path)
    {
        var file = RecipeFiles.EditorDataOf(path);
        return File.Exists(file) ? ExportReader.ReadEditorData(_workspace.Relative(file), File.ReadAllText(file)) : null;
    }

    private RecipeReading Refused(string path, string code, string message) =>
        new(null, [new Problem(code, new SourcePlace(_workspace.Relative(path)), message)]);
}
