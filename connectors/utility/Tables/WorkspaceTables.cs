using Emulator.Values;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>The lookup tables of a workspace, as formulas look into them.</summary>
public sealed class WorkspaceTables(UtilityFolder folder)
{
    private readonly TableStore _store = new(folder);

    /// <summary>The rows by the columns' names, and by col1, col2, … as well; null when there is no such table.</summary>
    public IReadOnlyList<RecordValue>? Rows(string name)
    {
        var labels = TableFile.Find(folder.Workspace, name).Labels;
        var rows = _store.Find(name, RecordValue.Empty);
        return rows.Count == 0 && labels.Count == 0 ? null : [.. rows.Select(row => Named(row.Cells, labels))];
    }

    private static RecordValue Named(RecordValue cells, IReadOnlyList<string> labels) => labels
        .Select((label, index) => (label, cell: cells[$"col{index + 1}"]))
        .Aggregate(cells, (named, column) => named.With(column.label, column.cell));
}
