using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The units of durations, longest first, by ActiveSupport's count of seconds.</summary>
internal static class DurationUnit
{
    public static readonly IReadOnlyDictionary<string, long> Seconds = new Dictionary<string, long>
    {
        ["years"] = 31556952,
        ["months"] = 2629746,
        ["weeks"] = 604800,
        ["days"] = 86400,
        ["hours"] = 3600,
        ["minutes"] = 60,
        ["seconds"] = 1,
    };

    public static readonly string[] Ordered = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

    /// <summary>Units whose length depends on the calendar.</summary>
    public static bool IsCalendar(string unit) => unit is "years" or "months" or "weeks" or "days";

    public static RubyDuration Of(string unit, RubyObject amount) =>
        Make([new(unit, amount)], Amount.Multiply(amount, RubyInteger.Of(Seconds[unit])));

    /// <summary>Parts that are zero go, unless all is zero.</summary>
    public static RubyDuration Make(IEnumerable<KeyValuePair<string, RubyObject>> parts, RubyObject seconds) =>
        new([.. parts.Where(part => Amount.IsZero(seconds) || !Amount.IsZero(part.Value))], seconds);
}
