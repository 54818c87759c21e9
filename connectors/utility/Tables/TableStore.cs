using System.Globalization;
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

    /// <summary>The rows whose cells are those of the filter, in the order in which they came.</summary>
    public IReadOnlyList<TableRow> Find(string table, RecordValue filter)
    {
        using var connection = Open(table);
        return [.. All(connection, table).Where(row => filter.All(cell => row.Cells[cell.Key].Equals(cell.Value)))];
    }

    public TableRow Add(string table, RecordValue cells)
    {
        using var connection = Open(table);
        using var command = Command(
            connection, "INSERT INTO rows (owner, cells) VALUES ($1, $2) RETURNING id", table, PlainJson.Write(cells));
        return new TableRow(((long)command.ExecuteScalar()!).ToString(CultureInfo.InvariantCulture), cells);
    }

    /// <summary>Sets the given cells; null when there is no such row.</summary>
    public TableRow? Change(string table, string id, RecordValue cells)
    {
        using var connection = Open(table);
        using var transaction = connection.BeginTransaction();
        if (All(connection, table).FirstOrDefault(row => row.Id == id) is not { } row)
        {
            return null;
        }

        var changed = row with { Cells = row.Cells.Merge(cells) };
        using var command = Command(
            connection, "UPDATE rows SET cells = $3 WHERE owner = $1 AND id = $2", table, Number(id), PlainJson.Write(changed.Cells));
        command.ExecuteNonQuery();
        transaction.Commit();
        return changed;
    }

    /// <summary>How many of the rows were there.</summary>
    public int Remove(string table, IReadOnlyList<string> ids)
    {
        using var connection = Open(table);
        using var transaction = connection.BeginTransaction();
        var removed = 0;
        foreach (var id in ids)
        {
            using var command = Command(connection, "DELETE FROM rows WHERE owner = $1 AND id = $2", table, Number(id));
            removed += command.ExecuteNonQuery();
        }

        transaction.Commit();
        return removed;
    }

    private static List<TableRow> All(SqliteConnection connection, string table)
    {
        using var command = Command(connection, "SELECT id, cells FROM rows WHERE owner = $1 ORDER BY id", table);
        using var rows = command.ExecuteReader();
        var all = new List<TableRow>();
        while (rows.Read())
        {
            all.Add(new TableRow(rows.GetInt64(0).ToString(CultureInfo.InvariantCulture), (RecordValue)PlainJson.Read(rows.GetString(1))));
        }

        return all;
    }

    private static long Number(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

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
    private SqliteConnection Open(string table)
    {
        var connection = Open();
        using var known = Command(connection, "SELECT 1 FROM owners WHERE name = $1", table);
        if (known.ExecuteScalar() is null)
        {
            Fill(connection, table, TableFile.Find(folder.Workspace, table).Rows);
        }

        return connection;
    }

    private static void Fill(SqliteConnection connection, string table, IReadOnlyList<RecordValue> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var owner = Command(connection, "INSERT INTO owners (name) VALUES ($1) ON CONFLICT DO NOTHING", table);
        if (owner.ExecuteNonQuery() == 1)
        {
            foreach (var row in rows)
            {
                using var insert = Command(connection, "INSERT INTO rows (owner, cells) VALUES ($1, $2)", table, PlainJson.Write(row));
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Prepare("tables.db") }.ToString());
        connection.Open();
        using var command = Command(connection, Schema);
        command.ExecuteNonQuery();
        return connection;
    }
}
