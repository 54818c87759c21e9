using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>The methods of Regexp, subject by subject.</summary>
internal static class RegexpMethods
{
    public static void Define(MethodTable<RubyRegexp> table)
    {
    }
}
