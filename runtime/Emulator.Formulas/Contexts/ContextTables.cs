using Emulator.Values;

namespace Emulator.Formulas.Contexts;

/// <summary>Tables written down in a context (formulas.md section 13).</summary>
internal sealed class ContextTables(Value lookupTables, Value dataTables) : ITableSource
{
    public ListValue? LookupTable(string nameOrId) =>
        (lookupTables[nameOrId].IsNull ? ById(nameOrId) : lookupTables[nameOrId])["rows"] as ListValue;

    public ListValue? DataTable(string folder, string name) => dataTables[folder][name] as ListValue;

    private Value ById(string id) =>
        (lookupTables as RecordValue)?.FirstOrDefault(table => RubyText.Of(table.Value["id"]) == id).Value ?? Value.Null;
}
