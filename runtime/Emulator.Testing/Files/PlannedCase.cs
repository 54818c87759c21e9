using Emulator.Values.Problems;

namespace Emulator.Testing.Files;

/// <summary>A case that is to be run: enough to choose it by. A run of many holds these, and the cases themselves only while they run.</summary>
/// <param name="Name">What it is called; no other case of its file is called so.</param>
/// <param name="File">The test's file, absolute.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Recipe">The recipe's file, absolute; null for a test of a connector.</param>
/// <param name="Connector">The connector, by name or file; null for a test of a recipe.</param>
/// <param name="Servers">Servers that the case wants for itself.</param>
/// <param name="Uses">Files that the case was read from beside its own, absolute.</param>
/// <param name="Kept">The case; null when it is read again at its turn.</param>
public sealed record PlannedCase(
    string Name,
    string File,
    SourcePlace Place,
    string? Recipe,
    string? Connector,
    IReadOnlyList<ServerWish> Servers,
    IReadOnlyList<string> Uses,
    TestCase? Kept)
{
    internal static PlannedCase Of(TestCase test, IReadOnlyList<string> uses, bool isKept) => new(
        test.Name, test.File, test.Place, test.Recipe, test.Connector?.Connector, test.Given.Servers.Count == 0 ? [] : test.Given.Servers, uses, isKept ? test : null);
}
