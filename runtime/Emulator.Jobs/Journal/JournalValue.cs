using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>The plain pieces of a journal entry as values and back; a piece that is not there is null.</summary>
internal static class JournalValue
{
    public static Value Of(int? number) => number is { } there ? Value.Of(there) : Value.Null;

    public static Value Of(DateTimeOffset moment) => new TimeValue(moment);

    public static string? Text(Value value) => (value as TextValue)?.Text;

    public static int? Integer(Value value) => value is IntegerValue integer ? (int)integer.Small : null;

    public static DateTimeOffset Moment(Value value) => ((TimeValue)value).Moment;

    public static TimeSpan Ticks(Value value) => TimeSpan.FromTicks(((IntegerValue)value).Small);

    public static bool Truth(Value value) => ReferenceEquals(value, BooleanValue.True);
}
