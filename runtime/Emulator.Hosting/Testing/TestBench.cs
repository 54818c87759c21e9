using System.Collections.Concurrent;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Recording;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Plugins;
using Emulator.Recipes;
using Emulator.Sdk;
using Emulator.Testing;
using Emulator.Testing.Wire;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Testing;

/// <summary>What all cases of a run have in common and cannot change: connectors, connection files, settings, recipes as read.</summary>
internal sealed class TestBench
{
    private readonly ConcurrentDictionary<string, Lazy<RecipeReading>> _recipes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ConnectorDefinition?>> _files = new(StringComparer.Ordinal);
    private readonly RecipeShelf _shelf;
    private readonly Lazy<ConnectorShelf> _connectors;
    private readonly Lazy<ConnectionRoom> _connections;

    public TestBench(EmulatorOptions options)
    {
        Options = options;
        options = options with { Time = Clock };
        Settings = WorkspaceSettingsReader.Read(options.Workspace);
        _connectors = new(() => new ConnectorShelf(options.Workspace, options));
        _connections = new(() => new ConnectionRoom(options.Workspace));
        _shelf = new RecipeShelf(options.Workspace, _connectors, _connections, new(() => Settings));
        Offline = new OfflineSchemas(Settings.Zone);
    }

    public EmulatorOptions Options { get; }

    public Workspace Workspace => Options.Workspace;

    public WorkspaceSettings Settings { get; }

    public ConnectorShelf Connectors => _connectors.Value;

    public ConnectionRoom Connections => _connections.Value;

    public OfflineSchemas Offline { get; }

    public RecipeReading Read(string path) => _recipes.GetOrAdd(path, file => new Lazy<RecipeReading>(() => _shelf.Read(file))).Value;

    /// <summary>The clock of connectors' code: it shows the time of the case that calls.</summary>
    public CallerClock Clock { get; } = new();

    /// <summary>A connector by name or file, or null.</summary>
    /// <exception cref="ConnectorLoadException">Its file is broken.</exception>
    public ConnectorDefinition? Connector(string name) => !File.Exists(name)
        ? Connectors.Catalog.Find(name)
        : _files.GetOrAdd(name, file => new Lazy<ConnectorDefinition?>(
            () => ConnectorFolder.Find([file], Clock).Loaders.Values.FirstOrDefault()?.Invoke())).Value;

    /// <summary>The recording that answers a case's requests.</summary>
    public TapeReading Tape(TestCase test)
    {
        if (test.Given.Replay is not { } path)
        {
            return TapeReading.None;
        }

        var problems = new List<Problem>();
        try
        {
            var cassette = TapeFile.Read(path, Workspace, Options.Environment, problems);
            return new TapeReading(cassette, cassette is null ? problems : []);
        }
        catch (WorkspaceException locked)
        {
            return new TapeReading(null, [new Problem(HostProblems.Unreadable, new SourcePlace(Workspace.Relative(path)), locked.Message)]);
        }
    }

    /// <summary>Forgets recipes of which a file has changed.</summary>
    public void Forget(IReadOnlyCollection<string> paths)
    {
        foreach (var recipe in _recipes.Keys.Where(recipe => paths.Contains(recipe) || paths.Contains(RecipeFiles.EditorDataOf(recipe))))
        {
            _recipes.TryRemove(recipe, out _);
        }
    }

    /// <summary>The recipe against a case's own connectors. Connections that are not there are no errors: steps may be stubbed.</summary>
    /// <param name="reading">The recipe as it was read, or changed.</param>
    /// <param name="catalog">The case's connectors.</param>
    /// <param name="chosen">The connections that the case chooses.</param>
    /// <param name="overrides">Those that the whole run uses instead; what the recipe does not know is left out.</param>
    public LinkReading Link(
        RecipeReading reading, ConnectorCatalog catalog, IReadOnlyDictionary<string, string> chosen, IReadOnlyDictionary<string, string> overrides)
    {
        if (reading.Recipe is not { } recipe)
        {
            return new LinkReading(null, reading.Problems);
        }

        var known = recipe.Connections.SelectMany(use => new[] { use.Reference, use.Provider }).ToHashSet(StringComparer.Ordinal);
        var connections = overrides.Where(pair => known.Contains(pair.Key)).Concat(chosen)
            .DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        var linked = new RecipeLinker(catalog, Connections.Book).Link(recipe, connections, StubChoice.External);
        return linked with { Recipe = reading.HasErrors ? null : linked.Recipe, Problems = [.. reading.Problems, .. linked.Problems] };
    }
}
