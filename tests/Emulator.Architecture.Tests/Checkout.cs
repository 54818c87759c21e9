namespace Emulator.Architecture.Tests;

/// <summary>The checkout that the tests look at: found from the test's own folder upward.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Project files of the product, tests left out.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "runtime"), "*.csproj", SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(Path.Combine(Root, "connectors"), "*.csproj", SearchOption.AllDirectories),
    ];

    /// <summary>C# files of the product, with paths relative to the root.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        .. new[] { "runtime", "connectors" }
            .SelectMany(top => Directory.EnumerateFiles(Path.Combine(Root, top), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Emulator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Emulator.sln was not found above the test.");
    }
}
