using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>Adds the tables and views of one app to the state.</summary>
internal sealed class AppSeed(ServiceState state, int account, App app)
{
    public Table Table(int id, string name, IReadOnlyList<Field> fields, RowMaker? rows = null)
    {
        var table = new Table(id, name, fields, rows);
        state.Tables[id] = table;
        return table;
    }

    /// <summary>The view that every table has, by the service's own naming rule.</summary>
    public void DefaultView(int id, Table table) =>
        Add(new View(id, $"Default {table.Name} View", account, app, table) { IsDefault = true });

    public void View(int id, string name, Table table, ViewFilter? filter = null) =>
        Add(new View(id, name, account, app, table) { Filter = filter });

    /// <summary>A view that shows only some fields, a few of them read-only.</summary>
    public void NarrowView(
        int id, string name, Table table, ViewFilter filter, IReadOnlyList<string> fields, IReadOnlySet<string> readOnly) =>
        Add(new View(id, name, account, app, table)
        {
            Filter = filter,
            Fields = [.. fields.Select(table.Field).Select(field =>
                new ViewField(field, field.IsReadOnly || readOnly.Contains(field.Name)))],
        });

    private void Add(View view) => state.Views[view.Id] = view;
}
