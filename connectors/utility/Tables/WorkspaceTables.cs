using Emulator.Values;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>The tables of a workspace, as formulas look into them.</summary>
public sealed class WorkspaceTables(UtilityFolder folder)
{
    private readonly TableStore _store = new(folder);

    /// <summary>The rows of a lookup table by the columns' names, and by col1, col2, … as well; null when there is no such table.</summary>
    public IReadOnlyList<RecordValue>? Rows(string name) => Rows(name, TableFile.Lookup);

    /// <summary>The rows of a data table by the columns' titles, or of a CSV file of that name; null when there is neither.</summary>
    public IReadOnlyList<RecordValue>? DataRows(string name) => Rows(name, TableFile.Data) ?? Rows(name, TableFile.Lookup);

    private IReadOnlyList<RecordValue>? Rows(string name, string kind)
    {
        var table = TableFile.Find(folder.Workspace, new AssetReference(null, name), kind);
        var rows = _store.All(table);
        return rows.Count == 0 && table.Columns.Count == 0 ? null : [.. rows.Select(row => Named(row.Cells, table.Columns))];
    }

    private static RecordValue Named(RecordValue cells, IReadOnlyList<TableColumn> columns) =>
        columns.Aggregate(cells, (named, column) => named.With(column.Label, cells[column.Key]));
}
