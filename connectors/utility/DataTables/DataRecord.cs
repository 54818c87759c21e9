using Emulator.Connectors.Utility.Tables;
using Emulator.Values;

namespace Emulator.Connectors.Utility.DataTables;

/// <summary>A row as a step puts it out: by the columns' ids, or by their titles where the step asks for it (recipe-format 15.9).</summary>
internal static class DataRecord
{
    public static Value Shown(DataTable table, RecordValue input, TableRow row) => input["output_format"].AsText() == "field_name_to_value"
        ? RecordValue.From(DataColumns.System.Concat(table.Columns).Select(column => KeyValuePair.Create(column.Label, row.Cells[column.Key])))
        : row.Cells;
}
