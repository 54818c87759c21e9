using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of String that read and write encodings and XML, subject by subject.</summary>
internal static class TextFormatMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
    }
}
