using System.Globalization;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Data.Sqlite;

namespace Emulator.History;

/// <summary>How single values are written to columns and read back.</summary>
internal static class Columns
{
    // UTC with a fixed number of decimals, so that times sort and compare as text.
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(MomentForm, CultureInfo.InvariantCulture);

    public static string Write(Value value) => TypedJson.Write(value);

    /// <summary>Null for the null value: such a column is empty.</summary>
    public static string? WriteOptional(Value? value) => value is null or NullValue ? null : TypedJson.Write(value);

    public static DateTimeOffset Moment(this SqliteDataReader row, string column) => Parse(row.Text(column));

    public static DateTimeOffset? OptionalMoment(this SqliteDataReader row, string column) =>
        row.OptionalText(column) is { } text ? Parse(text) : null;

    public static Value Value(this SqliteDataReader row, string column) =>
        row.OptionalText(column) is { } json ? TypedJson.Read(json) : Values.Value.Null;

    public static string Text(this SqliteDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    public static string? OptionalText(this SqliteDataReader row, string column)
    {
        var ordinal = row.GetOrdinal(column);
        return row.IsDBNull(ordinal) ? null : row.GetString(ordinal);
    }

    public static long Integer(this SqliteDataReader row, string column) => row.GetInt64(row.GetOrdinal(column));

    public static bool Truth(this SqliteDataReader row, string column) => row.Integer(column) != 0;

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(
            text, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
