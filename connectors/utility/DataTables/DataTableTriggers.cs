using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.DataTables;

/// <summary>Triggers for records that came or changed: they look into the table, whatever the platform calls them.</summary>
internal static class DataTableTriggers
{
    public static IReadOnlyList<TriggerDefinition> Of(Func<IOperation, RecordValue, DataTable> table) =>
    [
        New(table, "new_records_realtime", "New records in real time"),
        New(table, "new_records_polling", "New records"),
        Updated(table, "updated_records_realtime", "New or updated records in real time"),
        Updated(table, "updated_records_polling", "New or updated records"),
    ];

    private static TriggerDefinition New(Func<IOperation, RecordValue, DataTable> table, string name, string title) => new()
    {
        Name = name,
        Title = title,
        Poll = (operation, call, _) =>
        {
            var last = Written.Whole(call.Closure, "closure", 0, int.MaxValue);
            var rows = table(operation, call.Input).All().Where(row => row.Id > last).ToList();
            var next = rows.Count > 0 ? Value.Of(rows[^1].Id.ToString(CultureInfo.InvariantCulture)) : call.Closure;
            return new(new PollPage([.. rows.Select(row => Event(row.Cells))], next, CanPollMore: false));
        },
        Dedup = (found, _) => new(Id(found)),
    };

    private static TriggerDefinition Updated(Func<IOperation, RecordValue, DataTable> table, string name, string title) => new()
    {
        Name = name,
        Title = title,
        Poll = (operation, call, _) =>
        {
            var rows = table(operation, call.Input).All()
                .Select(row => (row, At: Written.Text(row.Cells[DataColumns.UpdatedAt]) ?? string.Empty))
                .Where(found => string.CompareOrdinal(found.At, call.Closure.AsText() ?? string.Empty) >= 0)
                .OrderBy(found => found.At, StringComparer.Ordinal)
                .ToList();
            return new(new PollPage([.. rows.Select(found => Event(found.row.Cells))], rows.Count > 0 ? rows[^1].At : call.Closure, CanPollMore: false));
        },
        Dedup = (found, _) => new($"{Id(found)}@{Written.Text(found["record"][DataColumns.UpdatedAt])}"),
    };

    private static Value Event(RecordValue record) => RecordValue.Of(("record", record), ("records", ListValue.Of(record)));

    private static string Id(Value found) => Written.Text(found["record"][DataColumns.RecordId]) ?? string.Empty;
}
