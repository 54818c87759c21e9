using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Array beyond Enumerable, subject by subject.</summary>
internal static class ArrayMethods
{
    public static void Define(MethodTable<RubyList> table)
    {
        Slicing.Define(table);
        Changing.Define(table);
        Removing.Define(table);
        Arranging.Define(table);
        ListOperators.Define(table);
        FieldLists.Define(table);
    }
}
