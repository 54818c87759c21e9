using Emulator.Values;

namespace Emulator.Formulas;

/// <summary>The tables that <c>lookup</c> and <c>data_table_lookup</c> read.</summary>
public interface ITableSource
{
    /// <summary>The rows of a lookup table, by its name or the text of its id; null when there is none.</summary>
    ListValue? LookupTable(string nameOrId);

    /// <summary>The rows of a data table in a project or folder; null when there is none.</summary>
    ListValue? DataTable(string folder, string name);
}
