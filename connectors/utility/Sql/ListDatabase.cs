using Emulator.Sdk;
using Emulator.Values;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Emulator.Connectors.Utility.Sql;

/// <summary>
/// Lists as tables of an SQLite that lives in memory. Queries only read, reach no file, and end with the step's time.
/// Thread-safe: one call at a time.
/// </summary>
internal sealed class ListDatabase : IDisposable
{
    private const int MostRows = 1_000_000;
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public ListDatabase()
    {
        _connection.Open();

        // No ATTACH, and no VACUUM INTO, which needs one: a query must not open or write a file.
        raw.sqlite3_limit(_connection.Handle, raw.SQLITE_LIMIT_ATTACHED, 0);
    }

    public bool Has(string table)
    {
        lock (_gate)
        {
            return ListTable.Columns(_connection, table).Count > 0;
        }
    }

    /// <summary>Makes the table anew with these rows.</summary>
    public int Create(string table, IReadOnlyList<RecordValue> rows, IReadOnlyList<string> keys)
    {
        lock (_gate)
        {
            ListTable.Drop(_connection, table);
            return ListTable.Insert(_connection, table, rows, keys);
        }
    }

    /// <summary>Adds rows; columns that are new come to the table.</summary>
    public int Insert(string table, IReadOnlyList<RecordValue> rows)
    {
        lock (_gate)
        {
            return ListTable.Insert(_connection, table, rows, []);
        }
    }

    /// <summary>The columns and rows that the query gives.</summary>
    /// <exception cref="ConnectorException">SQLite refuses it.</exception>
    public (IReadOnlyList<string> Columns, IReadOnlyList<RecordValue> Rows) Query(string sql, CancellationToken cancellation)
    {
        lock (_gate)
        {
            using var interrupt = cancellation.Register(() => raw.sqlite3_interrupt(_connection.Handle));
            try
            {
                ListTable.Execute(_connection, "PRAGMA query_only = 1");
                return Read(sql, cancellation);
            }
            catch (SqliteException refused)
            {
                cancellation.ThrowIfCancellationRequested();
                throw new ConnectorException(FailureKind.Input, $"the query was refused: {refused.Message.Replace("SQLite Error 1: ", string.Empty, StringComparison.Ordinal)}");
            }
            finally
            {
                ListTable.Execute(_connection, "PRAGMA query_only = 0");
            }
        }
    }

    public void Dispose() => _connection.Dispose();

    private (IReadOnlyList<string> Columns, IReadOnlyList<RecordValue> Rows) Read(string sql, CancellationToken cancellation)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<RecordValue>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (rows.Count == MostRows)
            {
                throw new ConnectorException(FailureKind.Input, $"the query gives more than {MostRows} rows");
            }

            rows.Add(RecordValue.From(columns.Select((name, index) => KeyValuePair.Create(name, ListTable.Cell(reader.GetValue(index))))));
        }

        return (columns, rows);
    }
}
