using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of every object that write JSON, XML and query text, subject by subject.</summary>
internal static class ObjectFormatMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
    }
}
