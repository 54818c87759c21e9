namespace Emulator.Connections.Secrets;

/// <summary>What is known of each connection beside its file: status, versions, sealed secrets and tokens.</summary>
/// <param name="folder">The workspace's <c>.emulator</c> folder; made when first written to, for the owner alone.</param>
public sealed class StateStore(string folder)
{
    public string Folder { get; } = folder;
}
