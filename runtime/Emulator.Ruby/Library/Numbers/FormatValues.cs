using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The values that a format lays out, and what its directives make of them.</summary>
internal sealed class FormatValues(RubyRun run, IReadOnlyList<RubyObject> values)
{
    private int _next;

    public RubyRun Run => run;

    public RubyObject Next() => At(_next++);

    /// <summary>The value in this place, from 0.</summary>
    public RubyObject At(int index) => index < values.Count ? values[index] : throw RubyErrors.Argument("too few arguments");

    /// <summary>The value of <c>%{name}</c> or <c>%&lt;name&gt;</c>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="spelling">As the format writes it: the message shows it.</param>
    public RubyObject Named(string name, string spelling)
    {
        if (values is not [RubyHash hash])
        {
            throw RubyErrors.Argument("one hash required");
        }

        return hash.TryGet(RubySymbol.Of(name), out var value)
            ? value
            : throw new RubyException("KeyError", $"key{spelling} not found");
    }

    public RubyInteger Integer(RubyObject value) => (RubyInteger)Convert("Integer", value);

    public RubyFloat Float(RubyObject value) => (RubyFloat)Convert("Float", value);

    // The functions of these names convert as strictly as directives do.
    private RubyObject Convert(string function, RubyObject value) =>
        RubyClasses.Functions.Find(function)!.Call(run, RubyNil.Instance, new Arguments([value is RubyRational && function == "Integer" ? value.Class.Find("to_i")!.Call(run, value) : value]));
}
