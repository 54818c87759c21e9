using Emulator.History.Migrations;
using Emulator.Values.Secrets;
using Microsoft.Data.Sqlite;

namespace Emulator.History;

/// <summary>The SQLite file: made when it is missing, for the owner's eyes alone, and brought to the newest schema.</summary>
internal sealed class HistoryFile
{
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private readonly string _connectionString;

    private HistoryFile(string path) =>
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,

            // Seconds to wait for another process's write; the driver also uses it for the change to WAL.
            DefaultTimeout = 30,
        }.ToString();

    /// <exception cref="HistoryException">The file cannot be used; the message says why and what to do.</exception>
    public static HistoryFile Prepare(string path)
    {
        try
        {
            OwnerOnly.MakeFile(path);
            var file = new HistoryFile(path);
            using var connection = file.Open();
            Set(connection, "PRAGMA journal_mode = WAL");
            Migrator.Migrate(connection, path);
            return file;
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NotADatabase)
        {
            throw new HistoryException(
                $"{path} is damaged or is no history ({damaged.Message}): move it away to begin a new one", damaged);
        }
        catch (Exception closed) when (
            closed is UnauthorizedAccessException or IOException or SqliteException { SqliteErrorCode: CannotOpen })
        {
            throw new HistoryException($"{path} cannot be opened for writing: {closed.Message}", closed);
        }
    }

    /// <summary>An open connection; the caller disposes it.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();

        // With WAL, NORMAL can lose the last steps at a power cut but never damages the file; a job that lost them
        // runs them again when it is resumed.
        Set(connection, "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000");
        return connection;
    }

    /// <summary>Closes what the driver keeps open for the next caller.</summary>
    public void Release()
    {
        using var any = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(any);
    }

    private static void Set(SqliteConnection connection, string pragmas)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }
}
