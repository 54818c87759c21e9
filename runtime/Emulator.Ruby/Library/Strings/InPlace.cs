using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Methods that do to the text itself what the method without the sign answers.</summary>
internal static class InPlace
{
    /// <summary>These answer nil when there was nothing to change.</summary>
    private static readonly (string Name, string Parameters)[] Telling =
        [("delete_prefix", "(prefix)"), ("delete_suffix", "(suffix)"), ("tr", "(from, to)"), ("tr_s", "(from, to)")];

    /// <summary>These answer the text in any case.</summary>
    private static readonly (string Name, string Parameters)[] Answering =
        [("reverse", ""), ("next", ""), ("succ", ""), ("scrub", "(replacement = nil)"), ("unicode_normalize", "(form = :nfc)"), ("encode", "(*encodings, **options)"), ("remove", "(*patterns)"), ("indent", "(amount, with = nil, all = false)")];

    public static readonly string[] Names = [.. Telling.Concat(Answering).Select(pair => pair.Name + "!")];

    public static void Define(MethodTable<RubyString> table)
    {
        foreach (var (name, parameters) in Telling)
        {
            table.Add($"{name}!{parameters}", (run, self, in arguments) => Changes.InPlace(self, (RubyString)self.Class.Find(name)!.Call(run, self, arguments)));
        }

        foreach (var (name, parameters) in Answering)
        {
            table.Add($"{name}!{parameters}", (run, self, in arguments) =>
            {
                self.Become((RubyString)self.Class.Find(name)!.Call(run, self, arguments));
                return self;
            });
        }
    }
}
