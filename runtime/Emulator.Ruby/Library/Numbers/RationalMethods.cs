using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Rational, subject by subject.</summary>
internal static class RationalMethods
{
    public static void Define(MethodTable<RubyRational> table)
    {
    }
}
