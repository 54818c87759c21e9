using Emulator.Connections.Secrets;
using Emulator.Hosting.Connectors;
using Emulator.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Running;

/// <summary>Makes ahead what every run needs: the script engine, the keys of the secret store, the history.</summary>
internal sealed class RunPreparation(IServiceProvider rooms)
{
    public void Start()
    {
        InBackground(() => rooms.GetRequiredService<ConnectorShelf>().Prepare());
        InBackground(() => rooms.GetRequiredService<StateStore>().Prepare());
        InBackground(() => rooms.GetRequiredService<JobRunner>());
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
