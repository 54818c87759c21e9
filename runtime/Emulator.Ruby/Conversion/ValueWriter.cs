using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values;

namespace Emulator.Ruby.Conversion;

/// <summary>
/// What reaches a field of an evaluated Ruby object: keys by <c>to_s</c>, symbols, durations and ranges as their text,
/// a fraction as a number, a <c>where</c> result as a plain list; zoned times keep their zone.
/// </summary>
public static class ValueWriter
{
    private const int DepthLimit = 200;

    /// <exception cref="LimitException">The object is nested deeper than data may be.</exception>
    public static Value Write(RubyRun run, RubyObject source) => Write(run, source, 0);

    private static Value Write(RubyRun run, RubyObject source, int depth) => source switch
    {
        _ when depth > DepthLimit => throw new LimitException("depth", $"The result is nested deeper than {DepthLimit}"),
        RubyString { IsText: true } text => Value.Of(text.Text),
        SmallInteger small => Value.Of(small.Number),
        RubyList { Untouched: { } list } => list,
        RubyHash { Untouched: { } record } => record,
        RubyNil or RubyMarker => Value.Null,
        RubyBoolean => Value.Of(source.IsTruthy),
        RubyInteger integer => Value.Of(integer.Big),
        RubyFloat number => Value.Of(number.Number),
        RubyRational fraction => Value.Of((double)fraction.Numerator / (double)fraction.Denominator),
        RubyDecimal exact => Value.Of(exact.ToText()),
        RubyString { IsBinary: true } bytes => new BinaryValue(bytes.ToBytes()),
        RubyDate date => new DateValue(date.Day.ToDateOnly()),
        RubyTime time => new TimeValue(time.Moment.ToDateTimeOffset()),
        RubyDateTime time => new TimeValue(time.Stamp.ToDateTimeOffset()),
        RubyZonedTime time => new TimeValue(time.Moment.ToDateTimeOffset(), time.Moment.Zone.Id),
        RubyList list => WriteList(run, list.Items, depth + 1),
        RubyHash hash => WriteHash(run, hash, depth + 1),
        RubyDuration duration => Write(run, duration.Seconds, depth + 1),
        RubyDeferred deferred => Write(run, deferred.Resolve(), depth + 1),
        _ when ListBehind(run, source) is { } list => Write(run, list, depth + 1),
        _ => Value.Of(source.ToText()),
    };

    private static ListValue WriteList(RubyRun run, List<RubyObject> items, int depth)
    {
        var values = new Value[items.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Write(run, items[index], depth);
        }

        return ListValue.Of(values);
    }

    private static RecordValue WriteHash(RubyRun run, RubyHash hash, int depth)
    {
        var members = new KeyValuePair<string, Value>[hash.Count];
        var index = 0;
        foreach (var (key, value) in hash.Pairs)
        {
            members[index++] = KeyValuePair.Create(key.ToText(), Write(run, value, depth));
        }

        return RecordValue.From(members);
    }

    // Lazy lists: what where and slice_before give answers to_a.
    private static RubyList? ListBehind(RubyRun run, RubyObject source) =>
        source is not (RubyString or RubySymbol or RubyRange) && source.Class.Find("to_a") is { } toList
            ? toList.Call(run, source) as RubyList
            : null;
}
