using System.Reflection;
using System.Runtime.Loader;

namespace Emulator.Plugins.DotNet;

/// <summary>
/// The world of one connector's assembly: what lies beside it is its own, in its own version, but for the contract, whose
/// types must be the program's. The context goes away by itself once nothing refers to the connector any more.
/// </summary>
internal sealed class ConnectorLoadContext(string name, string file) : AssemblyLoadContext(name, isCollectible: true)
{
    private readonly AssemblyDependencyResolver _parts = new(file);

    /// <summary>
    /// Loads from bytes, so that the file stays free: a build may replace it while the connector is in use.
    /// </summary>
    public Assembly LoadFile(string path)
    {
        using var assembly = new MemoryStream(File.ReadAllBytes(path));
        var symbols = Path.ChangeExtension(path, ".pdb");
        if (!File.Exists(symbols))
        {
            return LoadFromStream(assembly);
        }

        using var lines = new MemoryStream(File.ReadAllBytes(symbols));
        return LoadFromStream(assembly, lines);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Contract.Versions.ContainsKey(assemblyName.Name!))
        {
            return null;
        }

        return _parts.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFile(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _parts.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
