namespace Emulator.Connectors.Utility;

/// <summary>The folder of a workspace in which the platform's connectors keep what outlives a job.</summary>
/// <param name="State">For what the connectors write: tables, mail.</param>
/// <param name="Workspace">The workspace's root, where tables that were imported lie as files.</param>
public sealed record UtilityFolder(string State, string Workspace)
{
    /// <summary>A path under the state folder, with its folder made.</summary>
    public string Prepare(params ReadOnlySpan<string> parts)
    {
        var path = Path.Combine([State, .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
