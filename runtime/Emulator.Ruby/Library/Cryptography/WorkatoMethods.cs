using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of <c>workato</c>, subject by subject.</summary>
internal static class WorkatoMethods
{
    public static void Define(MethodTable<RubyWorkato> table)
    {
    }
}
