using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Symbols;

/// <summary>The methods of Symbol: its own, and those of its name as a string.</summary>
internal static class SymbolMethods
{
    private static readonly string[] AnsweringSymbols = ["upcase", "downcase", "capitalize", "swapcase", "succ", "next"];

    private static readonly string[] AnsweringOthers =
    [
        "length", "size", "empty?", "[]", "start_with?", "starts_with?", "end_with?", "ends_with?", "match?", "match", "=~", "labelize",
        "casecmp", "casecmp?",
    ];

    public static void Define(MethodTable<RubySymbol> table)
    {
        table.Add("to_s", static self => new RubyString(self.Name))
            .Alias("name", "to_s")
            .Alias("id2name", "to_s")
            .Add("to_sym", static self => self)
            .Add("inspect", static self => new RubyString(self.Inspect()))
            .Add("hash", static self => RubyInteger.Of(self.KeyHash()))
            .Add("==(other)", static (self, other) => RubyBoolean.Of(self.IsEqualTo(other)))
            .Alias("===", "==")
            .Add("<=>(other)", static (self, other) => self.CompareWith(other) is { } order ? RubyInteger.Of(Math.Sign(order)) : RubyNil.Instance)
            .Add("to_proc", static self => new SymbolProc(self.Name));
        foreach (var name in AnsweringSymbols)
        {
            table.Add(name + "()", (Calls.Full<RubySymbol>)((run, self, in arguments) => RubySymbol.Of(OnName(name, run, self, arguments).ToText())));
        }

        foreach (var name in AnsweringOthers)
        {
            table.Add(name + "(*values)", (Calls.Full<RubySymbol>)((run, self, in arguments) => OnName(name, run, self, arguments)));
        }
    }

    // Two symbols are compared by their names.
    private static RubyObject OnName(string name, Running.RubyRun run, RubySymbol self, in Arguments arguments) =>
        RubyClasses.String.Find(name)!.Call(run, new RubyString(self.Name), name.StartsWith("casecmp", StringComparison.Ordinal) && arguments.At(0) is RubySymbol other
            ? new Arguments([new RubyString(other.Name)])
            : arguments);
}
