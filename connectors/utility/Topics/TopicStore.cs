using System.Globalization;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Data.Sqlite;

namespace Emulator.Connectors.Utility.Topics;

/// <summary>Messages of event topics in one SQLite file: they stay, and each consumer has its own place in them.</summary>
internal sealed class TopicStore(UtilityFolder folder)
{
    private const string Schema =
        "CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, at TEXT NOT NULL, message TEXT NOT NULL);"
        + "CREATE INDEX IF NOT EXISTS messages_of_topic ON messages (topic, id);";

    public long Publish(string topic, Value message, DateTimeOffset at)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO messages (topic, at, message) VALUES ($topic, $at, $message) RETURNING id";
        command.Parameters.AddWithValue("$topic", topic);
        command.Parameters.AddWithValue("$at", Text(at));
        command.Parameters.AddWithValue("$message", PlainJson.Write(message));
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The messages behind one, that are not older than a moment; oldest first.</summary>
    public IReadOnlyList<RecordValue> Read(string topic, long after, DateTimeOffset since, int most)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, at, message FROM messages WHERE topic = $topic AND id > $after AND at >= $since ORDER BY id LIMIT $most";
        command.Parameters.AddWithValue("$topic", topic);
        command.Parameters.AddWithValue("$after", after);
        command.Parameters.AddWithValue("$since", Text(since));
        command.Parameters.AddWithValue("$most", most);
        using var reader = command.ExecuteReader();
        var messages = new List<RecordValue>();
        while (reader.Read())
        {
            messages.Add(RecordValue.Of(
                ("message_id", reader.GetInt64(0).ToString(CultureInfo.InvariantCulture)),
                ("published_at", new TimeValue(DateTimeOffset.Parse(reader.GetString(1), CultureInfo.InvariantCulture))),
                ("message", PlainJson.Read(reader.GetString(2)))));
        }

        return messages;
    }

    // All in one zone, so that the texts are in the order of time.
    private static string Text(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Prepare("topics.db") }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Schema;
        command.ExecuteNonQuery();
        return connection;
    }
}
