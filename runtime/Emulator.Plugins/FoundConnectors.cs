using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins;

/// <summary>The plugins that were found, none of them loaded yet.</summary>
/// <param name="Loaders">Name to loader, for <see cref="ConnectorCatalog"/>.</param>
/// <param name="Files">Name to the file that it would be loaded from.</param>
/// <param name="Problems">Names that occur twice.</param>
public sealed record FoundConnectors(
    IReadOnlyDictionary<string, Func<ConnectorDefinition>> Loaders,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<Problem> Problems)
{
    internal Action Ready { get; init; } = () => { };

    /// <summary>
    /// Makes what the first connector to be loaded will need, which costs some 30 ms: for a host that has a thread to
    /// spare while it reads something else.
    /// </summary>
    public void Prepare() => Ready();
}
