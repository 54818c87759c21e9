using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>The methods of Hash beyond Enumerable, subject by subject.</summary>
internal static class HashMethods
{
    public static void Define(MethodTable<RubyHash> table)
    {
        HashReading.Define(table);
        HashChanging.Define(table);
        HashChoosing.Define(table);
        HashMerging.Define(table);
        HashKeys.Define(table);
        HashPairs.Define(table);
        HashDefaults.Define(table);
        table.Change(
            "[]=", "store", "delete", "clear", "shift", "replace", "compact!", "delete_if", "reject!", "keep_if", "select!", "filter!", "slice!", "extract!", "default=", "transform_values!",
            "transform_keys!", "merge!", "update", "deep_merge!", "except!", "symbolize_keys!", "stringify_keys!",
            "to_options!", "deep_stringify_keys!", "deep_symbolize_keys!", "deep_transform_keys!", "deep_transform_values!", "reverse_merge!", "with_defaults!", "reverse_update", "compact_blank!");
    }
}
