using Emulator.Connectors.Utility;
using Emulator.Connectors.Utility.Tables;
using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Hosting.Workspaces;

/// <summary>The tables of a workspace as formulas ask for them.</summary>
public sealed class LookupTables(Workspace workspace) : ITableSource
{
    // Made for each look: most jobs never look, and a run must not pay for it.
    private WorkspaceTables Tables => new(new UtilityFolder(workspace.StateFolder, workspace.Root));

    public ListValue? LookupTable(string nameOrId) => List(Tables.Rows(nameOrId));

    public ListValue? DataTable(string folder, string name) => List(Tables.DataRows(name));

    private static ListValue? List(IReadOnlyList<RecordValue>? rows) => rows is null ? null : ListValue.From(rows);
}
