using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>One HTTP request that a step made, secrets masked.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Url">The address as it was sent.</param>
/// <param name="Status">The answer's status; null when no answer came.</param>
/// <param name="StartedAt">When it was sent.</param>
/// <param name="Duration">Until the answer was read or given up.</param>
/// <param name="Error">Why no answer came, else null.</param>
public sealed record StepRequest(
    string Method, string Url, int? Status, DateTimeOffset StartedAt, TimeSpan Duration, string? Error)
{
    public Value ToValue() =>
        RecordValue.Of(
            ("method", Method),
            ("url", Url),
            ("status", JournalValue.Of(Status)),
            ("started_at", JournalValue.Of(StartedAt)),
            ("duration_ticks", Duration.Ticks),
            ("error", Error));

    public static StepRequest From(Value value) =>
        new(
            JournalValue.Text(value["method"])!,
            JournalValue.Text(value["url"])!,
            JournalValue.Integer(value["status"]),
            JournalValue.Moment(value["started_at"]),
            JournalValue.Ticks(value["duration_ticks"]),
            JournalValue.Text(value["error"]));
}
