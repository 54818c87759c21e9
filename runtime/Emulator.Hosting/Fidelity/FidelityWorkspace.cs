using Emulator.Connections.Http;
using Emulator.Hosting.Workspaces;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Fidelity;

/// <summary>A workspace for cases, thrown away when they have run.</summary>
internal sealed class FidelityWorkspace : IAsyncDisposable
{
    // The platform's limits hold; waits are passed over.
    private const string Usual = "profile: vendor\nwaits: none\n";

    private readonly LoopbackListener? _service;

    private FidelityWorkspace(string folder, LoopbackListener? service)
    {
        Folder = folder;
        _service = service;
        Host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder), HttpVia = service?.Address });
    }

    public string Folder { get; }

    public EmulatorHost Host { get; }

    /// <summary>Writes what lies around a recipe and opens the workspace.</summary>
    public static async Task<FidelityWorkspace> OpenAsync(string folder, FidelitySurroundings surroundings, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "emulator.yaml"), surroundings.Settings ?? Usual, cancellation);
        foreach (var (name, recipe) in surroundings.Recipes)
        {
            await WriteAsync(Path.Combine(folder, "recipes", $"{name}.recipe.yaml"), recipe, cancellation);
        }

        foreach (var (name, script) in surroundings.Connectors)
        {
            await WriteAsync(Path.Combine(folder, "connectors", name, "connector.js"), script, cancellation);
        }

        return new FidelityWorkspace(folder, surroundings.Answer is { } answer ? LoopbackListener.Start(answer: _ => Reply(answer)) : null);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, cancellation);
    }

    private static LoopbackReply Reply(RecordValue answer) =>
        new((int)((IntegerValue)answer["status"]).Small, "application/json", answer["body"].AsText() ?? PlainJson.Write(answer["body"]));
}
