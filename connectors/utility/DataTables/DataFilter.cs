using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.DataTables;

/// <summary>
/// One row of a data table's filter: <c>{field_id, op_TYPE, value_TYPE}</c> (recipe-format 9.3). Rows are and-ed; what is
/// empty fits nothing but <c>isnull</c> and <c>ne</c>.
/// </summary>
internal static class DataFilter
{
    private static readonly Dictionary<string, Func<Value, Value, bool>> Operators = new(StringComparer.Ordinal)
    {
        ["eq"] = (cell, wanted) => Compare(cell, wanted) == 0,
        ["ne"] = (cell, wanted) => Compare(cell, wanted) != 0,
        ["gt"] = (cell, wanted) => Compare(cell, wanted) > 0,
        ["gte"] = (cell, wanted) => Compare(cell, wanted) >= 0,
        ["lt"] = (cell, wanted) => Compare(cell, wanted) < 0,
        ["lte"] = (cell, wanted) => Compare(cell, wanted) <= 0,
        ["starts_with"] = (cell, wanted) => Text(cell).StartsWith(Text(wanted), StringComparison.Ordinal) && !cell.IsNull,
        ["ends_with"] = (cell, wanted) => Text(cell).EndsWith(Text(wanted), StringComparison.Ordinal) && !cell.IsNull,
        ["contains"] = (cell, wanted) => Text(cell).Contains(Text(wanted), StringComparison.Ordinal) && !cell.IsNull,
        ["not_contains"] = (cell, wanted) => !Text(cell).Contains(Text(wanted), StringComparison.Ordinal),
        ["in"] = (cell, wanted) => Several(wanted).Contains(Text(cell)) && !cell.IsNull,
        ["istrue"] = (cell, _) => Written.IsTrue(cell),
        ["isfalse"] = (cell, _) => cell is BooleanValue { Truth: false } or TextValue { Text: "false" },
        ["isnottrue"] = (cell, _) => !Written.IsTrue(cell),
        ["isnull"] = (cell, _) => cell is NullValue or TextValue { Text: "" },
        ["isnotnull"] = (cell, _) => cell is not (NullValue or TextValue { Text: "" }),
    };

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["equals_to"] = "eq", ["neq"] = "ne", ["not_eq"] = "ne", ["not_equals_to"] = "ne", ["noteq"] = "ne",
        ["greater_than"] = "gt", ["less_than"] = "lt", ["isblank"] = "isnull", ["ispresent"] = "isnotnull",
    };

    /// <summary>True for the record that every row fits.</summary>
    /// <exception cref="ConnectorException">An operator that is not known.</exception>
    public static Func<RecordValue, bool> Read(Value filters)
    {
        var rows = Written.Items(filters).OfType<RecordValue>().Where(row => Written.Text(row["field_id"]) is not null).Select(Row).ToList();
        return record => rows.TrueForAll(row => row(record));
    }

    private static Func<RecordValue, bool> Row(RecordValue row)
    {
        var key = DataColumns.Key(Written.Text(row["field_id"])!);
        var written = row.FirstOrDefault(member => member.Key.StartsWith("op_", StringComparison.Ordinal) && !member.Value.IsNull);
        var type = written.Key is { } op ? op[3..] : "default";
        var name = written.Key is null ? Written.Text(row["operator"]) ?? "eq" : Written.Text(written.Value) ?? "eq";
        var wanted = row.TryGet("value_" + type, out var value) ? value : row["value"];
        return Operators.TryGetValue(Aliases.GetValueOrDefault(name, name), out var test)
            ? record => test(record[key], wanted)
            : throw new ConnectorException(
                FailureKind.Input, $"data tables have no filter operator \"{name}\" here; known: {string.Join(", ", Operators.Keys)}");
    }

    /// <summary>Less than, equal to, or greater than 0; null where one of the two is empty or they cannot be compared.</summary>
    public static int? Compare(Value one, Value other)
    {
        if (one.IsNull || other.IsNull)
        {
            return null;
        }

        return one switch
        {
            IntegerValue or NumberValue => Number(one) is { } number && Number(other) is { } wanted ? number.CompareTo(wanted) : null,
            DateValue or TimeValue => Moment(one) is { } moment && Moment(other) is { } wanted ? moment.CompareTo(wanted) : null,
            _ => string.CompareOrdinal(Text(one), Text(other)),
        };
    }

    private static double? Number(Value value) =>
        double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Moment(Value value) =>
        DateTimeOffset.TryParse(Text(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string Text(Value value) => Written.Text(value) ?? string.Empty;

    private static IEnumerable<string> Several(Value wanted) => wanted is ListValue list
        ? list.Select(Text)
        : Text(wanted).Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
