using Emulator.Connections.Secrets;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Running;

/// <summary>
/// Makes ahead what every run needs: the script engine, the keys of the secret store, the history. A history that is not
/// there yet is left to the run itself: a recipe with problems makes nothing.
/// </summary>
internal sealed class RunPreparation(IServiceProvider rooms, Workspace workspace)
{
    public void Start()
    {
        InBackground(() => rooms.GetRequiredService<ConnectorShelf>().Prepare());
        InBackground(() => rooms.GetRequiredService<StateStore>().Prepare());
        if (File.Exists(workspace.DatabaseFile))
        {
            InBackground(() => rooms.GetRequiredService<JobRunner>());
        }
    }

    // A thread each: the pool starts with one and adds others too late for a run of a third of a second.
    private static void InBackground(Action prepare) =>
        new Thread(() =>
        {
            try
            {
                prepare();
            }
            catch (Exception)
            {
                // Told when the run itself asks for the same thing; here there is nobody to tell.
            }
        })
        {
            IsBackground = true,
            Name = "preparation",
        }.Start();
}
