using Microsoft.Data.Sqlite;

namespace Emulator.History.Migrations;

/// <summary>Brings a file's schema to this program's version, which it keeps in <c>PRAGMA user_version</c>.</summary>
internal static class Migrator
{
    /// <exception cref="HistoryException">The file was written by a later version of the program.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        var newest = Migration.All[^1].Version;
        if (Version(connection) == newest)
        {
            return;
        }

        // The writer's lock is taken before the version is read again: two processes may have opened a new file.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        if (version > newest)
        {
            throw new HistoryException(
                $"{path} has version {version}, this program knows versions up to {newest}: "
                + "use the newer program, or move the file away to begin a new history");
        }

        foreach (var migration in Migration.All.Where(migration => migration.Version > version))
        {
            Run(connection, transaction, migration.Sql);
            Run(connection, transaction, $"PRAGMA user_version = {migration.Version}");
        }

        transaction.Commit();
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar());
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
