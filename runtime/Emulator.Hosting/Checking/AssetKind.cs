namespace Emulator.Hosting.Checking;

/// <summary>A kind of thing that steps name and that lies in the workspace as a file.</summary>
/// <param name="Provider">Whose steps name it.</param>
/// <param name="Field">Their input.</param>
/// <param name="Word">What it is called.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Ending">Of its file's name.</param>
/// <param name="Effect">What a job makes of a missing one.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record AssetKind(string Provider, string Field, string Word, string Folder, string Ending, string Effect, string Remedy)
{
    /// <summary>The ending of tables that were written by hand; null where there are none.</summary>
    public string? HandWritten { get; private init; }

    /// <summary>True for tables: the first step that adds to one makes it.</summary>
    public bool IsMadeByUse { get; private init; }

    public static IReadOnlyList<AssetKind> All { get; } =
    [
        new("lookup_table", "lookup_table_id", "lookup table", "tables", ".lookup_table.json", "it is empty until a step adds to it", "put its file into tables/ (import does), or write tables/NAME.csv") { HandWritten = ".csv", IsMadeByUse = true },
        new("workato_db_table", "table_id", "data table", "tables", ".workato_db_table.json", "it is empty until a step adds to it", "put its file into tables/ (import does)") { IsMadeByUse = true },
        new("workato_template", "template_id", "message template", "templates", ".workato_template.json", "the step fails", "put its file into templates/ (import does)"),
    ];
}
