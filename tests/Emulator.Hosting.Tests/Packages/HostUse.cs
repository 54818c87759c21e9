using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Tests.Packages;

/// <summary>A host over a folder, asked for problems.</summary>
internal sealed class HostUse(TemporaryFolder folder) : IDisposable
{
    private readonly EmulatorHost _host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });

    public IReadOnlyList<string> Check(string recipe) => [.. _host.Checks.CheckAsync([folder.File(recipe)]).GetAwaiter().GetResult().Problems.Select(problem => problem.ToString())];

    public void Dispose() => _host.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
