using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Symbols;

/// <summary>The methods of Symbol, subject by subject.</summary>
internal static class SymbolMethods
{
    public static void Define(MethodTable<RubySymbol> table)
    {
    }
}
