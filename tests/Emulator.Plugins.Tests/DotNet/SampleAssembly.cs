using Emulator.Sdk;

namespace Emulator.Plugins.Tests.DotNet;

/// <summary>The assembly of sample connectors, laid out in a workspace as <c>dotnet build</c> leaves it.</summary>
internal static class SampleAssembly
{
    private const string Project = "Emulator.SampleConnectors";

    /// <summary>The built assembly; the build puts every project's files side by side.</summary>
    public static string File { get; } = Path.Combine(
        Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!,
        Project,
        Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')),
        $"{Project}.dll");

    /// <summary>Puts the assembly where the connector of that name has it, and gives the folder of connectors.</summary>
    public static string Install(string root, string name)
    {
        var bin = Path.Combine(root, "connectors", name, "bin");
        Directory.CreateDirectory(bin);
        System.IO.File.Copy(File, Path.Combine(bin, $"{name}.dll"), overwrite: true);
        System.IO.File.Copy(Path.ChangeExtension(File, ".pdb"), Path.Combine(bin, $"{name}.pdb"), overwrite: true);
        return Path.Combine(root, "connectors");
    }

    public static ConnectorDefinition Load(string folder, string name, TimeProvider? time = null) =>
        ConnectorFolder.Find([folder], time ?? TimeProvider.System).Loaders[name]();
}
