namespace Emulator.TrackVia.Server.Tables;

/// <summary>
/// A table with its fields and rows. The owner of the service state holds the lock; a table takes none.
/// </summary>
internal sealed class Table
{
    private readonly RowMaker? _seed;
    private readonly Dictionary<int, long> _counters = [];
    private SortedDictionary<long, TableRow>? _rows;
    private long _lastId;

    /// <param name="id">Id of the table; field ids derive from it.</param>
    /// <param name="name">Name that the views and the default view's name use.</param>
    /// <param name="fields">The fields in their order.</param>
    /// <param name="seed">Makes the first rows when the table is first touched, so that a start costs nothing.</param>
    public Table(int id, string name, IReadOnlyList<Field> fields, RowMaker? seed = null)
    {
        Id = id;
        Name = name;
        Fields = [.. fields.Select((field, index) => field with { Index = index, MetaId = id * 100 + index + 1 })];
        _seed = seed;
    }

    public int Id { get; }

    public string Name { get; }

    public IReadOnlyList<Field> Fields { get; }

    public IReadOnlyCollection<TableRow> Rows => Stored.Values;

    private SortedDictionary<long, TableRow> Stored => _rows ?? Load();

    public Field Field(string name) => Fields.First(field => field.Name == name);

    public TableRow? Find(long id) => Stored.GetValueOrDefault(id);

    /// <summary>The id that the next new record gets; ids are never used again.</summary>
    public long NextId()
    {
        _ = Stored;
        return ++_lastId;
    }

    /// <summary>The next number of an auto counter; like ids, numbers are never used again.</summary>
    public long NextNumber(Field counter)
    {
        _ = Stored;
        var next = _counters.GetValueOrDefault(counter.Index, counter.FirstNumber);
        _counters[counter.Index] = next + 1;
        return next;
    }

    public void Put(TableRow row) => Stored[row.Id] = row;

    public void Remove(long id) => Stored.Remove(id);

    private SortedDictionary<long, TableRow> Load()
    {
        _rows = [];
        foreach (var row in _seed?.Invoke(this) ?? [])
        {
            _rows.Add(row.Id, row);
            _lastId = row.Id;
        }

        foreach (var counter in Fields.Where(field => field.Type == FieldType.AutoIncrement))
        {
            _counters[counter.Index] = counter.FirstNumber + _rows.Count;
        }

        return _rows;
    }
}
