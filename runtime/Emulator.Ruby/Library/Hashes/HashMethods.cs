using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>The methods of Hash, subject by subject.</summary>
internal static class HashMethods
{
    public static void Define(MethodTable<RubyHash> table)
    {
    }
}
