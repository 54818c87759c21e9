using System.Globalization;

namespace Emulator.History.Migrations;

/// <summary>One step of the file's schema: the SQL that leads from the version before to this one.</summary>
internal sealed record Migration(int Version, string Sql)
{
    private const string Folder = "Emulator.History.Migrations.";

    /// <summary>All of them in order; the number in the file name is the version that it leads to.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(migration => migration.Version),
    ];

    private static Migration Read(string name)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var number = name.AsSpan(Folder.Length, 4);
        return new Migration(int.Parse(number, CultureInfo.InvariantCulture), reader.ReadToEnd());
    }
}
