using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of String that hash and sign, subject by subject.</summary>
internal static class TextCryptographyMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
    }
}
