using Emulator.Connections;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Doctor;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Recording;
using Emulator.Hosting.Replay;
using Emulator.Hosting.Running;
using Emulator.Hosting.Wiring;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs.Journal;
using Emulator.Sdk;

namespace Emulator.Hosting;

/// <summary>
/// The whole emulator for one workspace, wired once. Each room is made when it is first asked for, so a command pays
/// only for what it uses.
/// </summary>
public sealed class EmulatorHost : IAsyncDisposable
{
    private readonly EmulatorRooms _rooms;
    private readonly EmulatorOptions _options;

    private EmulatorHost(EmulatorOptions options)
    {
        _options = options;
        _rooms = new EmulatorRooms(options);
        Workspace = options.Workspace;
    }

    public Workspace Workspace { get; }

    public ConnectionRoom Connections => _rooms.Connections;

    /// <summary>What is recorded, or served from a recording.</summary>
    public Tape Tape => _rooms.Tape;

    internal ConnectorShelf Connectors => _rooms.Connectors;

    public ConnectionDesk Desk => _rooms.Desk;

    public RecipeShelf Recipes => _rooms.Recipes;

    public IJobHistory History => _rooms.History;

    public RecipeRuns Runs => _rooms.Runs;

    public StoredJobs Jobs => _rooms.Jobs;

    public JobReplays Replays => _rooms.Replays;

    public WorkspaceChecks Checks => new(Workspace, _rooms.Settings, _rooms.Recipes, _rooms.Connections, _rooms.Connectors, _rooms.Time);

    public OperationLabels Labels => new(_rooms.Connectors.Catalog);

    public ConnectorCatalog Catalog => _rooms.Connectors.Catalog;

    public WorkspaceDoctor Doctor => new(Workspace, _rooms.Settings, _rooms.Connectors);

    public ConnectorRegister Register => new(_rooms.Connectors, _options);

    /// <summary>Whoever acts outside a job: a person at the command line, whose requests are logged where a log is asked for.</summary>
    public OperationOwner Owner =>
        _rooms.Log.IsOn ? new() { Requested = _rooms.Log.Write, Print = _rooms.Log.Write } : new();

    /// <exception cref="OptionsException">The options contradict each other or are not allowed.</exception>
    public static EmulatorHost Build(EmulatorOptions options)
    {
        Wire.Check(options);
        return new EmulatorHost(options);
    }

    /// <summary>
    /// Makes, on other threads, what a run of the recipe will need while the caller still reads its event. Nothing
    /// depends on it: what is not ready in time is made when it is asked for, and what fails there fails again then,
    /// where it is told. A history that is not there yet is left to the run itself: a recipe with problems makes nothing.
    /// </summary>
    public void PrepareRun(string recipePath)
    {
        Ahead.Make(() => _rooms.Recipes.Prepare(recipePath));
        Ahead.Make(_rooms.State.Prepare);
        Ahead.Make(() =>
        {
            _rooms.Connectors.Prepare();
            if (File.Exists(Workspace.DatabaseFile))
            {
                _ = _rooms.Runner;
            }
        });
    }

    public ValueTask DisposeAsync()
    {
        _rooms.Dispose();
        return ValueTask.CompletedTask;
    }
}
