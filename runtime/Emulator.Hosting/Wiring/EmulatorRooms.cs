using Emulator.Connections;
using Emulator.Connections.Secrets;
using Emulator.History;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Logging;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Recording;
using Emulator.Hosting.Replay;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values.Secrets;

namespace Emulator.Hosting.Wiring;

/// <summary>
/// Which room is made of what: the one place that knows all of them. Each is made once, when it is first asked for and
/// on the thread that asks. Plain code on purpose: a container would take a tenth of a run's time.
/// </summary>
internal sealed class EmulatorRooms : IDisposable
{
    private readonly SecretMask _mask = new();
    private readonly Lazy<RequestLog> _log;
    private readonly Lazy<ConnectionSurroundings> _surroundings;
    private readonly Lazy<ConnectorShelf> _connectors;
    private readonly Lazy<ConnectionRoom> _connections;
    private readonly Lazy<StateStore> _state;
    private readonly Lazy<ConnectionOpener> _opener;
    private readonly Lazy<ConnectionDesk> _desk;
    private readonly Lazy<SqliteJobHistory> _history;
    private readonly IJobHistory? _given;
    private readonly Lazy<JobSurroundings> _jobs;
    private readonly Lazy<JobRunner> _runner;
    private readonly Lazy<RecipeShelf> _recipes;
    private readonly Lazy<WorkspaceSettings> _settings;
    private readonly Lazy<StoredJobs> _stored;
    private readonly Lazy<JobReplays> _replays;
    private readonly FunctionShelf _functions;
    private readonly LookupTables _tables;

    public EmulatorRooms(EmulatorOptions options)
    {
        Time = options.Time;
        Tape = Tape.Open(options, _mask);
        _log = new(() => RequestLog.To(options.DebugLog, _mask));
        _surroundings = new(() => Surroundings(options));
        _settings = new(() => WorkspaceSettingsReader.Read(options.Workspace));
        _connectors = new(() => new ConnectorShelf(options.Workspace, options));
        _connections = new(() => new ConnectionRoom(options.Workspace));
        _state = new(() => new StateStore(Tape.StateFolder(options.Workspace.StateFolder)));
        _opener = new(() => new ConnectionOpener(Connections.Book, Connectors.Catalog, State, _surroundings.Value));
        _desk = new(() => new ConnectionDesk(Connections.Book, Connectors.Catalog, State, _opener.Value, _surroundings.Value));
        _history = new(() => OpenHistory(options.Workspace.DatabaseFile));
        _given = options.History;
        _jobs = new(JobSurroundings);
        _runner = new(() => new JobRunner(_jobs.Value));
        _recipes = new(() => new RecipeShelf(options.Workspace, _connectors, _connections, _settings));
        _tables = new LookupTables(options.Workspace);
        _functions = new FunctionShelf(
            options.Workspace, path => _recipes.Value.Read(path), (path, job) => _recipes.Value.LinkCalled(path, job.Connections, job.Stubs));
        var runnable = new RunnableRecipes(options.Workspace, _settings, _recipes, _connections);
        _stored = new(() => new StoredJobs(options.Workspace, runnable, Log, History, _runner));
        _replays = new(() => new JobReplays(options.Workspace, runnable, Connectors.Catalog, _jobs.Value));
        Runs = new RecipeRuns(runnable, _log, _jobs, _runner);
    }

    public Tape Tape { get; }

    public RequestLog Log => _log.Value;

    public ConnectorShelf Connectors => _connectors.Value;

    public ConnectionRoom Connections => _connections.Value;

    public StateStore State => _state.Value;

    public ConnectionDesk Desk => _desk.Value;

    public IJobHistory History => _given ?? _history.Value;

    public JobRunner Runner => _runner.Value;

    public RecipeShelf Recipes => _recipes.Value;

    public RecipeRuns Runs { get; }

    public StoredJobs Jobs => _stored.Value;

    public JobReplays Replays => _replays.Value;

    public WorkspaceSettings Settings => _settings.Value;

    public TimeProvider Time { get; }

    public void Dispose()
    {
        if (_history.IsValueCreated)
        {
            _history.Value.Dispose();
        }

        if (_surroundings.IsValueCreated)
        {
            _surroundings.Value.Wire.Dispose();
        }

        Tape.Dispose();
    }

    private static SqliteJobHistory OpenHistory(string file)
    {
        try
        {
            return SqliteJobHistory.Open(file);
        }
        catch (HistoryException unusable)
        {
            throw new WorkspaceException(unusable.Message, unusable);
        }
    }

    private ConnectionSurroundings Surroundings(EmulatorOptions options) => Tape.Around(new()
    {
        Wire = Wire.Make(options, Tape),
        Time = options.Time,
        Mask = _mask,
        Environment = options.Environment,
        Random = options.Random ?? SystemRandom.Make(),
    });

    private JobSurroundings JobSurroundings() => new()
    {
        History = History,
        Connections = _opener.Value,
        Time = _surroundings.Value.Time,
        Random = _surroundings.Value.Random,
        Mask = _mask,
        Zone = Settings.Zone,
        Functions = _functions.Find,
        Tables = _tables,
    };
}
