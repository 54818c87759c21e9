using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Jobs.Linking;

/// <summary>A path into a step's output that some pill of the recipe goes.</summary>
/// <param name="Path">The way.</param>
/// <param name="Kind">What the recipe takes the value for.</param>
internal sealed record PillWish(IReadOnlyList<PillSegment> Path, WishKind Kind = WishKind.Any)
{
    /// <summary>The output with something at the end of the path, where it has nothing there that would do.</summary>
    public Value Grant(Value output, DateTimeOffset now) => Grant(output, 0, "value", now);

    private Value Grant(Value value, int at, string name, DateTimeOffset now)
    {
        if (at == Path.Count)
        {
            return End(value, name, now);
        }

        switch (Path[at])
        {
            case PillKey key when value is ListValue { Count: > 0 } list:
                return ListValue.From(list.Skip(1).Prepend(Grant(list[0], at, key.Key, now)));
            case PillKey key when value is NullValue or RecordValue:
                var record = value as RecordValue ?? RecordValue.Empty;
                return record.With(key.Key, Grant(record[key.Key], at + 1, key.Key, now));
            case PillJoin join when value is NullValue or RecordValue:
                var joined = value as RecordValue ?? RecordValue.Empty;
                return joined.With(join.Key, Grant(joined[join.Key], at + 1, join.SourceKey, now));
            case PillCurrentItem when value is NullValue:
                return ListValue.Of(Grant(Value.Null, at + 1, name, now));
            case PillCurrentItem when value is ListValue { Count: > 0 } list:
                return ListValue.From(list.Skip(1).Prepend(Grant(list[0], at + 1, name, now)));
            case PillCurrentItem when value is TextValue && Kind == WishKind.Walked:
                return ListValue.Of(value);
            case PillSize when value.IsNull:
                return ListValue.Of(RecordValue.Empty);
            default:
                return value;
        }
    }

    // A text is what is made up where nothing better is known: what a formula does with the pill is better.
    private Value End(Value value, string name, DateTimeOffset now) => Kind switch
    {
        WishKind.Walked => value,
        _ when value is not (NullValue or TextValue) => value,
        WishKind.Number => 1,
        WishKind.Truth => value is TextValue ? "true" : true,
        WishKind.Time => value is TextValue ? new TimeValue(now).ToIso() : new TimeValue(now),
        WishKind.List => ListValue.Of(RecordValue.Empty),
        _ => value.IsNull ? name : value,
    };
}
