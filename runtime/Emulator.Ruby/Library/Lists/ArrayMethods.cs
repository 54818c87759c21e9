using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Array beyond Enumerable, subject by subject.</summary>
internal static class ArrayMethods
{
    public static void Define(MethodTable<RubyList> table)
    {
        Slicing.Define(table);
        Places.Define(table);
        Changing.Define(table);
        Removing.Define(table);
        Arranging.Define(table);
        EvenGroups.Define(table);
        Choices.Define(table);
        Sentences.Define(table);
        Lookups.Define(table);
        ListOperators.Define(table);
        FieldLists.Define(table);
        table.Change(
            "[]=", "<<", "push", "append", "unshift", "prepend", "insert", "concat", "map!", "sort!", "sort_by!", "reverse!", "flatten!", "replace",
            "fill", "pop", "shift", "delete", "delete_at", "delete_if", "keep_if", "select!", "reject!", "compact!", "uniq!", "slice!", "extract!", "clear",
            "collect!", "rotate!", "shuffle!", "filter!", "compact_blank!", "extract_options!");
    }
}
