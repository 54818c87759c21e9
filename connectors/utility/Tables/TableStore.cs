using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Data.Sqlite;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>Tables of a workspace in one SQLite file: shared by all its jobs, changed in one transaction a call.</summary>
internal sealed class TableStore(UtilityFolder folder)
{
    private const string Schema =
        "CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, cells TEXT NOT NULL);"
        + "CREATE INDEX IF NOT EXISTS rows_of_owner ON rows (owner, id);"
        + "CREATE TABLE IF NOT EXISTS owners (name TEXT PRIMARY KEY);";

    /// <summary>The rows in the order in which they came.</summary>
    public IReadOnlyList<TableRow> All(TableFile table)
    {
        using var connection = Open(table);
        return Rows(connection, table);
    }

    /// <summary>Adds rows, all or none.</summary>
    public IReadOnlyList<TableRow> Add(TableFile table, IReadOnlyList<RecordValue> rows)
    {
        using var connection = Open(table);
        using var transaction = connection.BeginTransaction();
        var added = rows.Select(cells => Insert(connection, table, cells)).ToList();
        transaction.Commit();
        return added;
    }

    /// <summary>Puts other cells into the rows that the change gives some for; what has changed.</summary>
    public IReadOnlyList<TableRow> Change(TableFile table, Func<TableRow, RecordValue?> change)
    {
        using var connection = Open(table);
        using var transaction = connection.BeginTransaction();
        var changed = new List<TableRow>();
        foreach (var row in Rows(connection, table))
        {
            if (change(row) is { } cells)
            {
                using var command = Command(connection, "UPDATE rows SET cells = $2 WHERE id = $1", row.Id, PlainJson.Write(cells));
                command.ExecuteNonQuery();
                changed.Add(row with { Cells = cells });
            }
        }

        transaction.Commit();
        return changed;
    }

    /// <summary>Removes the rows that are meant; they as they were.</summary>
    public IReadOnlyList<TableRow> Remove(TableFile table, Func<TableRow, bool> isMeant)
    {
        using var connection = Open(table);
        using var transaction = connection.BeginTransaction();
        var removed = Rows(connection, table).Where(isMeant).ToList();
        foreach (var row in removed)
        {
            using var command = Command(connection, "DELETE FROM rows WHERE id = $1", row.Id);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return removed;
    }

    private static TableRow Insert(SqliteConnection connection, TableFile table, RecordValue cells)
    {
        using var command = Command(
            connection, "INSERT INTO rows (owner, cells) VALUES ($1, $2) RETURNING id", table.Key, PlainJson.Write(cells));
        return new TableRow((long)command.ExecuteScalar()!, cells);
    }

    private static List<TableRow> Rows(SqliteConnection connection, TableFile table)
    {
        using var command = Command(connection, "SELECT id, cells FROM rows WHERE owner = $1 ORDER BY id", table.Key);
        using var rows = command.ExecuteReader();
        var all = new List<TableRow>();
        while (rows.Read())
        {
            all.Add(new TableRow(rows.GetInt64(0), (RecordValue)PlainJson.Read(rows.GetString(1))));
        }

        return all;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters.AddWithValue($"${index + 1}", values[index]);
        }

        return command;
    }

    // What lies as a file in the workspace is what the table has at first.
    private SqliteConnection Open(TableFile table)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Prepare("tables.db") }.ToString());
        connection.Open();
        using var schema = Command(connection, Schema);
        schema.ExecuteNonQuery();
        using var known = Command(connection, "SELECT 1 FROM owners WHERE name = $1", table.Key);
        if (known.ExecuteScalar() is null)
        {
            Fill(connection, table);
        }

        return connection;
    }

    private static void Fill(SqliteConnection connection, TableFile table)
    {
        using var transaction = connection.BeginTransaction();
        using var owner = Command(connection, "INSERT INTO owners (name) VALUES ($1) ON CONFLICT DO NOTHING", table.Key);
        if (owner.ExecuteNonQuery() == 1)
        {
            foreach (var row in table.Rows)
            {
                Insert(connection, table, row);
            }
        }

        transaction.Commit();
    }
}
