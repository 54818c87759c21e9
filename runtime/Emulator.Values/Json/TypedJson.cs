namespace Emulator.Values.Json;

/// <summary>
/// JSON that loses nothing, for journals and records: a date is <c>{"$date":"2026-11-23"}</c>, a time
/// <c>{"$date_time":"…","$zone":"…"}</c>, bytes <c>{"$binary":"…"}</c>; a record whose first key starts with <c>$</c>
/// is wrapped in <c>{"$record":…}</c>. Write then read gives an equal value.
/// </summary>
public static class TypedJson
{
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON or not in this form.</exception>
    public static Value Read(string json) => Value.Null;

    public static string Write(Value value) => string.Empty;
}
