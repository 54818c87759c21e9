using System.Security.Cryptography;
using System.Text;
using Emulator.Connectors.Utility.Tables;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.DataTables;

/// <summary>One data table, as a call means it.</summary>
internal sealed class DataTable(TableStore store, TableFile file, TimeProvider time)
{
    public IReadOnlyList<TableColumn> Columns => file.Columns;

    public IReadOnlyList<TableRow> Find(Func<RecordValue, bool> isMeant) => [.. All().Where(row => isMeant(row.Cells))];

    public IEnumerable<TableRow> All() => store.All(file).Select(row => row with { Cells = Typed(row.Cells) });

    public IReadOnlyList<TableRow> Add(IReadOnlyList<RecordValue> records)
    {
        var last = store.All(file).Select(row => row.Id).DefaultIfEmpty(0).Max();
        return store.Add(file, [.. records.Select((cells, index) => New(cells, last + index + 1))]);
    }

    /// <summary>Sets the cells of the rows that are meant.</summary>
    public IReadOnlyList<TableRow> Change(Func<RecordValue, bool> isMeant, Func<RecordValue, RecordValue> cells) => store.Change(
        file, row => Typed(row.Cells) is var known && isMeant(known) ? known.Merge(Keyed(cells(known))).With(DataColumns.UpdatedAt, Now()) : null);

    public IReadOnlyList<TableRow> Remove(Func<RecordValue, bool> isMeant) => store.Remove(file, row => isMeant(Typed(row.Cells)));

    /// <exception cref="ConnectorException">No record has the id.</exception>
    public static Func<RecordValue, bool> WithId(RecordValue input)
    {
        var id = Written.Required(input, "record_id", "Record ID");
        return record => record[DataColumns.RecordId].AsText() == id;
    }

    /// <summary>Cells of an input by key and in the columns' types.</summary>
    public RecordValue Keyed(Value cells) => cells is not RecordValue record
        ? RecordValue.Empty
        : RecordValue.From(record.Select(cell => (Key: DataColumns.Key(cell.Key), cell.Value))
            .Select(cell => KeyValuePair.Create(cell.Key, DataColumns.Typed(cell.Value, cell.Key, file.Columns))));

    private RecordValue New(RecordValue cells, long number) => RecordValue.Of(
        (DataColumns.RecordId, Identity(number)), (DataColumns.CreatedAt, Now()), (DataColumns.UpdatedAt, Now())).Merge(Keyed(cells));

    private TimeValue Now() => new(time.GetUtcNow());

    // The same for the same row of the same table, so that a run can be repeated.
    private string Identity(long number)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{file.Key}/{number}"));
        return new Guid(digest.AsSpan(0, 16), bigEndian: true).ToString();
    }

    private RecordValue Typed(RecordValue cells) =>
        RecordValue.From(cells.Select(cell => KeyValuePair.Create(cell.Key, DataColumns.Typed(cell.Value, cell.Key, file.Columns))));
}
