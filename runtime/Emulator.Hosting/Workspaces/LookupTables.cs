using Emulator.Connectors.Utility;
using Emulator.Connectors.Utility.Tables;
using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Hosting.Workspaces;

/// <summary>The tables of a workspace as formulas ask for them.</summary>
public sealed class LookupTables : ITableSource
{
    private readonly UtilityFolder _folder;

    public LookupTables(Workspace workspace)
        : this(new UtilityFolder(workspace.StateFolder, workspace.Root))
    {
    }

    internal LookupTables(UtilityFolder folder) => _folder = folder;

    // Made for each look: most jobs never look, and a run must not pay for it.
    private WorkspaceTables Tables => new(_folder);

    public ListValue? LookupTable(string nameOrId) => List(Tables.Rows(nameOrId));

    public ListValue? DataTable(string folder, string name) => List(Tables.DataRows(name));

    private static ListValue? List(IReadOnlyList<RecordValue>? rows) => rows is null ? null : ListValue.From(rows);
}
