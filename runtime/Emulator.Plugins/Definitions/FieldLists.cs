using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>Puts field lists that stand inside a field list in line; a null (a condition that did not hold) goes.</summary>
internal static class FieldLists
{
    public static Value Flatten(Value fields) =>
        fields is ListValue list ? ListValue.From(Items(list)) : fields;

    private static IEnumerable<Value> Items(ListValue list) => list.SelectMany(item => item switch
    {
        ListValue inner => Items(inner),
        { IsNull: true } => [],
        _ => [item],
    });
}
