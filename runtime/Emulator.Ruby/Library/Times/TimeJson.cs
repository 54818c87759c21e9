using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>How dates and times stand in JSON (formulas.md section 9).</summary>
public static class TimeJson
{
    /// <summary>
    /// <c>2020-01-23</c>, <c>2020-01-23T03:04:05.678-08:00</c>, UTC with <c>Z</c>; null for what is neither a date nor a time.
    /// </summary>
    public static string? Of(RubyObject value) => value switch
    {
        RubyDate date => date.ToText(),
        RubyMoment moment => TimeFormat.Of(moment, moment.IsUtc ? "%Y-%m-%dT%H:%M:%S.%LZ" : "%Y-%m-%dT%H:%M:%S.%L%:z"),
        _ => null,
    };
}
