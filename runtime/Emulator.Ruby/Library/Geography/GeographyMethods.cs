using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Geography;

/// <summary>The methods of String that look up countries, currencies, states, subject by subject.</summary>
internal static class GeographyMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
    }
}
