using Emulator.Connections;
using Emulator.Connections.Secrets;
using Emulator.History;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Logging;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values.Secrets;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Core;

namespace Emulator.Hosting.Wiring;

/// <summary>Which room is made of what. The one place that knows all of them.</summary>
internal static class EmulatorRooms
{
    public static void AddEmulator(this IServiceCollection services, EmulatorOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Workspace);
        services.AddSingleton(options.Time);
        services.AddSingleton<SecretMask>();
        services.AddSingleton(Log);
        services.AddSingleton<RequestLog>();
        services.AddSingleton<OperationOwner>(LoggedOwner.Make);
        services.AddSingleton(_ => options.Random ?? SystemRandom.Make());
        services.AddWire(options);

        services.AddSingleton(_ => WorkspaceSettingsReader.Read(options.Workspace));
        services.AddSingleton<ConnectorShelf>();
        services.AddSingleton(room => room.GetRequiredService<ConnectorShelf>().Catalog);
        services.AddSingleton<ConnectionRoom>();
        services.AddSingleton(room => room.GetRequiredService<ConnectionRoom>().Book);
        services.AddSingleton(_ => new StateStore(options.Workspace.StateFolder));
        services.AddSingleton(Surroundings);
        services.AddSingleton<ConnectionOpener>();
        services.AddSingleton<ConnectionDesk>();

        services.AddSingleton(OpenHistory);
        services.AddSingleton(JobSurroundings);
        services.AddSingleton<JobRunner>();
        services.AddSingleton<RecipeShelf>();
        services.AddSingleton<RunPreparation>();
        services.AddSingleton<RunnableRecipes>();
        services.AddSingleton<RecipeRuns>();
        services.AddSingleton<StoredJobs>();
        services.AddSingleton<WorkspaceChecks>();
    }

    private static IJobHistory OpenHistory(IServiceProvider room)
    {
        try
        {
            return SqliteJobHistory.Open(room.GetRequiredService<Workspace>().DatabaseFile);
        }
        catch (HistoryException unusable)
        {
            throw new WorkspaceException(unusable.Message, unusable);
        }
    }

    private static Logger Log(IServiceProvider room)
    {
        var options = room.GetRequiredService<EmulatorOptions>();
        return options.DebugLog is { } writer
            ? new LoggerConfiguration()
                .MinimumLevel.Debug()
                .WriteTo.Sink(new MaskedSink(writer, room.GetRequiredService<SecretMask>()))
                .CreateLogger()
            : new LoggerConfiguration().CreateLogger();
    }

    private static ConnectionSurroundings Surroundings(IServiceProvider room)
    {
        var options = room.GetRequiredService<EmulatorOptions>();
        return new ConnectionSurroundings
        {
            Wire = room.GetRequiredService<HttpMessageInvoker>(),
            Time = options.Time,
            Mask = room.GetRequiredService<SecretMask>(),
            Environment = options.Environment,
            Random = room.GetRequiredService<Random>(),
        };
    }

    private static JobSurroundings JobSurroundings(IServiceProvider room) => new()
    {
        History = room.GetRequiredService<IJobHistory>(),
        Connections = room.GetRequiredService<ConnectionOpener>(),
        Time = room.GetRequiredService<TimeProvider>(),
        Random = room.GetRequiredService<Random>(),
        Mask = room.GetRequiredService<SecretMask>(),
        Zone = room.GetRequiredService<WorkspaceSettings>().Zone,
    };
}
