using Emulator.Ruby.Objects;
using Emulator.Values;
using NodaTime;

namespace Emulator.Ruby.Conversion;

/// <summary>
/// What a pill's value is in Ruby (formulas.md section 2, rule 3): records are hashes whose keys may be asked for as
/// strings or symbols, times keep their offset or zone, files are byte strings.
/// </summary>
public static class ValueReader
{
    public static RubyObject Read(Value value) => value switch
    {
        TextValue text => new RubyString(text.Text),
        IntegerValue { IsBig: false } integer => RubyInteger.Of(integer.Small),
        IntegerValue integer => RubyInteger.Of(integer.Big),
        NumberValue number => new RubyFloat(number.Number),
        BooleanValue boolean => RubyBoolean.Of(boolean.Truth),
        DateValue date => new RubyDate(LocalDate.FromDateOnly(date.Day)),
        TimeValue time => ReadTime(time),
        BinaryValue binary => RubyString.Binary(binary.Bytes.ToArray()),
        ListValue list => RubyList.Of(list),
        RecordValue record => RubyHash.Of(record),
        _ => RubyNil.Instance,
    };

    private static RubyObject ReadTime(TimeValue time) =>
        time.Zone is { } name && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone
            ? new RubyZonedTime(Instant.FromDateTimeOffset(time.Moment).InZone(zone))
            : new RubyTime(OffsetDateTime.FromDateTimeOffset(time.Moment), isPill: true);
}
