using Microsoft.Data.Sqlite;

namespace Emulator.History;

/// <summary>One SQL statement, prepared at its first use and used again; its parameters are $1, $2, …</summary>
internal sealed class Statement(SqliteConnection connection, string sql) : IDisposable
{
    private SqliteCommand? _command;

    public void Dispose() => _command?.Dispose();

    /// <summary>How many rows changed.</summary>
    public int Execute(SqliteTransaction? transaction, params ReadOnlySpan<object?> values) =>
        Bind(transaction, values).ExecuteNonQuery();

    private SqliteCommand Bind(SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        var command = _command ??= Prepare(values.Length);
        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }

    private SqliteCommand Prepare(int count)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var number = 1; number <= count; number++)
        {
            command.Parameters.Add(new SqliteParameter($"${number}", null));
        }

        return command;
    }
}
