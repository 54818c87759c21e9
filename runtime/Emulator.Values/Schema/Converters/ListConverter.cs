namespace Emulator.Values.Schema.Converters;

internal static class ListConverter
{
    /// <summary>A list one level flatter, a single value as a list of one, nothing as null.</summary>
    public static Value Wrapped(Value value)
    {
        IEnumerable<Value> items = value is ListValue list ? list : [value];
        var flat = ListValue.From(items.SelectMany(item => item is ListValue inner ? inner : (IEnumerable<Value>)[item]));
        return flat.Count == 0 ? Value.Null : flat;
    }
}
