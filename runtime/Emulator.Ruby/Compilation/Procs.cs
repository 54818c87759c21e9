using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>What may stand behind <c>&amp;</c> in a call: a block, a symbol, nil.</summary>
internal static class Procs
{
    public static RubyProc? From(Frame frame, RubyObject value) => value switch
    {
        RubyProc proc => proc,
        RubyNil => null,
        RubySymbol symbol => new SymbolProc(symbol.Name),
        RubyInstance own when own.Class.Find("to_proc")?.Call(frame.Run, own) is RubyProc made => made,
        _ => throw RubyErrors.Type($"wrong argument type {value.Class.Name} (expected Proc)"),
    };
}
