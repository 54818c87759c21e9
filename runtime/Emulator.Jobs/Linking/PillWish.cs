using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Jobs.Linking;

/// <summary>A path into a step's output that some pill of the recipe goes.</summary>
/// <param name="Path">The way.</param>
/// <param name="IsList">True when it only has to be there: the path of a list's item, whatever the item is.</param>
internal sealed record PillWish(IReadOnlyList<PillSegment> Path, bool IsList = false)
{
    /// <summary>The output with something at the end of the path, where it has nothing there.</summary>
    public Value Grant(Value output) => Grant(output, 0, "value");

    private Value Grant(Value value, int at, string name)
    {
        if (at == Path.Count)
        {
            return value.IsNull && !IsList ? name : value;
        }

        switch (Path[at])
        {
            case PillKey key when value is ListValue { Count: > 0 } list:
                return ListValue.From(list.Skip(1).Prepend(Grant(list[0], at, key.Key)));
            case PillKey key when value is NullValue or RecordValue:
                var record = value as RecordValue ?? RecordValue.Empty;
                return record.With(key.Key, Grant(record[key.Key], at + 1, key.Key));
            case PillJoin join when value is NullValue or RecordValue:
                var joined = value as RecordValue ?? RecordValue.Empty;
                return joined.With(join.Key, Grant(joined[join.Key], at + 1, join.SourceKey));
            case PillCurrentItem when value is NullValue:
                return ListValue.Of(Grant(Value.Null, at + 1, name));
            case PillCurrentItem when value is ListValue { Count: > 0 } list:
                return ListValue.From(list.Skip(1).Prepend(Grant(list[0], at + 1, name)));
            case PillSize when value.IsNull:
                return ListValue.Of(RecordValue.Empty);
            default:
                return value;
        }
    }
}
