using Emulator.EndToEnd.Tests.Docs;

namespace Emulator.EndToEnd.Tests.Exports;

/// <summary>
/// The exported recipes that the project tests itself with, and the real ones that lie beside a checkout where somebody
/// has put them: cases of those exist only there.
/// </summary>
internal static class ExportCorpus
{
    public static string Own => Path.Combine(CommandsInDocsTests.Root(), "tests", "corpus", "recipes");

    public static IEnumerable<string> Folders =>
        new[] { Own, Path.GetFullPath(Path.Combine(CommandsInDocsTests.Root(), "..", "shared", "corpus")) }.Where(Directory.Exists);

    /// <summary>Folder, and the recipe's path in it.</summary>
    public static IEnumerable<TestCaseData> Cases => Folders.SelectMany(folder => Directory
        .EnumerateFiles(folder, "*.recipe.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => Path.GetRelativePath(folder, file))
        .Select(file => new TestCaseData(folder, file).SetArgDisplayNames(file)));
}
