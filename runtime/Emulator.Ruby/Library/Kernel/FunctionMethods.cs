using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Cryptography;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Functions without a receiver, subject by subject.</summary>
internal static class FunctionMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
        FormulaWords.Define(table);
        Conversions.Define(table);
        Numbers.Fractions.Define(table);
        Numbers.DecimalMethods.DefineFunctions(table);
        Control.Define(table);
        Catching.Define(table);
        SealedText.Define(table);
    }
}
