using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>coerce</c>: two numbers of one kind, the other one first.</summary>
internal static class Coercion
{
    public static RubyList Pair(RubyObject self, RubyObject other) => (self, other) switch
    {
        (RubyInteger, RubyInteger) => RubyList.Of(other, self),
        (RubyRational, RubyInteger integer) => RubyList.Of(new RubyRational(integer.Big, BigInteger.One), self),
        (RubyRational, RubyRational) => RubyList.Of(other, self),
        (RubyRational, RubyFloat) => RubyList.Of(other, Float(self)),
        (RubyRational, _) => throw RubyErrors.NoCoercion(other, self),
        _ => RubyList.Of(Float(other), Float(self)),
    };

    private static RubyFloat Float(RubyObject value) => value switch
    {
        RubyInteger or RubyFloat or RubyRational => new RubyFloat(Arithmetic.Double(value)),
        RubyString text => new RubyFloat(NumberText.ReadFloat(text.Text) ?? throw RubyErrors.Argument($"invalid value for Float(): {text.Inspect()}")),
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into Float"),
    };
}
