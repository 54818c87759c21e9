using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of NilClass.</summary>
internal static class NilMethods
{
    public static void Define(MethodTable<RubyNil> table) => table
        .Add("to_a", _ => new RubyList([]))
        .Add("to_h", _ => new RubyHash())
        .Add("to_i", _ => RubyInteger.Of(0))
        .Add("to_f", _ => new RubyFloat(0))
        .Add("to_d", _ => new RubyDecimal(0, 0))
        .Add("to_r", _ => new RubyRational(0, 1))
        .Add("&(other)", (RubyNil _, RubyObject _) => RubyBoolean.False)
        .Add("|(other)", (RubyNil _, RubyObject other) => RubyBoolean.Of(other.IsTruthy))
        .Add("^(other)", (RubyNil _, RubyObject other) => RubyBoolean.Of(other.IsTruthy))
        .Add("is_int?", _ => RubyBoolean.False)
        .Add("is_number?", _ => RubyBoolean.False);
}
