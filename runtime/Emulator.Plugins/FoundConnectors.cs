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
    IReadOnlyList<Problem> Problems);
