using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of TrueClass and FalseClass.</summary>
internal static class BooleanMethods
{
    public static void Define(MethodTable<RubyBoolean> table) => table
        .Add("&(other)", (self, other) => RubyBoolean.Of(self.Truth && other.IsTruthy))
        .Add("|(other)", (self, other) => RubyBoolean.Of(self.Truth || other.IsTruthy))
        .Add("^(other)", (self, other) => RubyBoolean.Of(self.Truth != other.IsTruthy));
}
