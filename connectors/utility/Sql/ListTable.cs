using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Data.Sqlite;

namespace Emulator.Connectors.Utility.Sql;

/// <summary>One table of a <see cref="ListDatabase"/>: columns as the records' keys come, values as SQLite has them.</summary>
internal static class ListTable
{
    private const int MostColumns = 1000;

    /// <summary>The columns; none when there is no such table. Names are the same in any case, as SQL has it.</summary>
    public static IReadOnlyList<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($1)";
        command.Parameters.AddWithValue("$1", table);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    public static void Drop(SqliteConnection connection, string table) => Execute(connection, $"DROP TABLE IF EXISTS {Quoted(table)}");

    /// <param name="connection">The database.</param>
    /// <param name="table">Made when it is not there.</param>
    /// <param name="rows">What comes in.</param>
    /// <param name="keys">Columns by which a new table is indexed.</param>
    public static int Insert(SqliteConnection connection, string table, IReadOnlyList<RecordValue> rows, IReadOnlyList<string> keys)
    {
        var names = rows.SelectMany(row => row.Keys).Concat(keys).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count > MostColumns)
        {
            throw new ConnectorException(FailureKind.Input, $"a list has at most {MostColumns} columns, this one has {names.Count}");
        }

        Prepare(connection, table, names);
        foreach (var key in keys)
        {
            Execute(connection, $"CREATE INDEX IF NOT EXISTS {Quoted($"{table}/{key}")} ON {Quoted(table)} ({Quoted(key)})");
        }

        if (names.Count == 0)
        {
            return 0;
        }

        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {Quoted(table)} ({string.Join(", ", names.Select(Quoted))}) VALUES ({string.Join(", ", names.Select((_, index) => $"${index}"))})";
        var cells = names.Select((_, index) => command.Parameters.AddWithValue($"${index}", DBNull.Value)).ToList();
        foreach (var row in rows)
        {
            for (var index = 0; index < cells.Count; index++)
            {
                cells[index].Value = Stored(Member(row, names[index]));
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return rows.Count;
    }

    /// <summary>A cell of a result.</summary>
    public static Value Cell(object cell) => cell switch
    {
        long integer => Value.Of(integer),
        double number => Value.Of(number),
        string text => Value.Of(text),
        byte[] bytes => new BinaryValue(bytes),
        _ => Value.Null,
    };

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // A table needs a column: one without any gets one that nobody fills.
    private static void Prepare(SqliteConnection connection, string table, List<string> names)
    {
        var known = Columns(connection, table);
        if (known.Count == 0)
        {
            Execute(connection, $"CREATE TABLE {Quoted(table)} ({(names.Count == 0 ? "empty" : string.Join(", ", names.Select(Quoted)))})");
            return;
        }

        foreach (var name in names.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            Execute(connection, $"ALTER TABLE {Quoted(table)} ADD COLUMN {Quoted(name)}");
        }
    }

    private static Value Member(RecordValue row, string name) => row.TryGet(name, out var value)
        ? value
        : row.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value ?? Value.Null;

    private static object Stored(Value value) => value switch
    {
        NullValue => DBNull.Value,
        BooleanValue truth => truth.Truth ? 1L : 0L,
        IntegerValue { IsBig: false } integer => integer.Small,
        NumberValue number => number.Number,
        BinaryValue bytes => bytes.Bytes.ToArray(),
        ListValue or RecordValue => PlainJson.Write(value),
        _ => Written.Text(value) ?? string.Empty,
    };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
