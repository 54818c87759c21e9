using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>What lists, hashes, ranges and their enumerators share, subject by subject.</summary>
internal static class EnumerableMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
        Mapping.Define(table);
        Visiting.Define(table);
        Selecting.Define(table);
        Testing.Define(table);
        Ordering.Define(table);
        Grouping.Define(table);
        Folding.Define(table);
        Summing.Define(table);
        Rows.Define(table);
        Picking.Define(table);
        Sets.SetChanging.DefineConversion(table);
    }
}
