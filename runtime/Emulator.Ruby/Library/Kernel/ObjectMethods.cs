using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Object, subject by subject.</summary>
internal static class ObjectMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
        Equality.Define(table);
        Kinship.Define(table);
        Copying.Define(table);
        Presence.Define(table);
        Truth.Define(table);
        Passing.Define(table);
        Sending.Define(table);
        OwnState.Define(table);
        Enumerators.MethodWalks.Define(table);
    }
}
