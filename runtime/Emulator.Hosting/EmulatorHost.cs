using Emulator.Connections;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Running;
using Emulator.Hosting.Wiring;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs.Journal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Emulator.Hosting;

/// <summary>
/// The whole emulator for one workspace, wired once. Each room is made when it is first asked for, so a command pays
/// only for what it uses.
/// </summary>
public sealed class EmulatorHost : IAsyncDisposable
{
    private readonly IHost _host;

    private EmulatorHost(IHost host, Workspace workspace)
    {
        _host = host;
        Workspace = workspace;
    }

    public Workspace Workspace { get; }

    public ConnectionRoom Connections => _host.Services.GetRequiredService<ConnectionRoom>();

    public ConnectionDesk Desk => _host.Services.GetRequiredService<ConnectionDesk>();

    public RecipeShelf Recipes => _host.Services.GetRequiredService<RecipeShelf>();

    public IJobHistory History => _host.Services.GetRequiredService<IJobHistory>();

    public RecipeRuns Runs => _host.Services.GetRequiredService<RecipeRuns>();

    public StoredJobs Jobs => _host.Services.GetRequiredService<StoredJobs>();

    public WorkspaceChecks Checks => _host.Services.GetRequiredService<WorkspaceChecks>();

    /// <summary>Whoever acts outside a job: a person at the command line.</summary>
    public OperationOwner Owner => _host.Services.GetRequiredService<OperationOwner>();

    /// <exception cref="OptionsException">The options contradict each other or are not allowed.</exception>
    public static EmulatorHost Build(EmulatorOptions options)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            DisableDefaults = true,
            ContentRootPath = options.Workspace.Root,
        });
        builder.Services.AddEmulator(options);
        return new EmulatorHost(builder.Build(), options.Workspace);
    }

    /// <summary>
    /// Makes, on other threads, what a job will need while the recipe is still being read. Nothing depends on it: what
    /// is not ready in time is made when it is asked for, and what fails there fails again then, where it is told.
    /// </summary>
    public void PrepareRun() => _host.Services.GetRequiredService<RunPreparation>().Start();

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }
}
