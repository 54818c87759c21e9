using Emulator.Values;

namespace Emulator.Connectors.Utility;

/// <summary>
/// Names and types between a step and a service: a field whose name was normalised has the true one under
/// <c>details.real_name</c>, and values have the field's type (recipe-format 11).
/// </summary>
internal static class SchemaNames
{
    /// <summary>What goes out: by the service's names, in the fields' types.</summary>
    public static Value ForService(IReadOnlyList<RecordValue> fields, Value value) =>
        Renamed(fields, TypedValue.OfRecord(fields, value), SchemaText.NameOf, RealName);

    /// <summary>What came in: by the names of pills, in the fields' types.</summary>
    public static Value OfAnswer(IReadOnlyList<RecordValue> fields, Value value) =>
        TypedValue.OfRecord(fields, Renamed(fields, value, RealName, SchemaText.NameOf));

    private static Value Renamed(
        IReadOnlyList<RecordValue> fields, Value value, Func<RecordValue, string> from, Func<RecordValue, string> to)
    {
        switch (value)
        {
            case ListValue list:
                return ListValue.From(list.Select(item => Renamed(fields, item, from, to)));
            case RecordValue record when fields.Count > 0:
                var known = fields.DistinctBy(from).ToDictionary(from, StringComparer.Ordinal);
                return RecordValue.From(record.Select(member => known.TryGetValue(member.Key, out var field)
                    ? KeyValuePair.Create(to(field), Renamed(SchemaText.Read(field["properties"]), member.Value, from, to))
                    : member));
            default:
                return value;
        }
    }

    private static string RealName(RecordValue field) => Written.Text(field["details"]["real_name"]) ?? SchemaText.NameOf(field);
}
