using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Divisors, digits and powers that only whole numbers have.</summary>
internal static class WholeNumbers
{
    public static void Define(MethodTable<RubyInteger> table) => table
        .Add("gcd(other)", (self, other) => Divisor(self, other))
        .Add("lcm(other)", (self, other) => Multiple(self, other))
        .Add("gcdlcm(other)", (self, other) => RubyList.Of(Divisor(self, other), Multiple(self, other)))
        .Add("multiple_of?(number)", MultipleOf)
        .Add("digits(base = 10)", Digits)
        .Add("pow(exponent, modulus = nil)", Power)
        .Add("numerator", self => self)
        .Add("denominator", _ => RubyInteger.Of(1))
        .Add("rationalize(within = nil)", (RubyRun _, RubyInteger self, in Arguments _) => new RubyRational(self.Big, BigInteger.One));

    private static BigInteger Whole(RubyObject value) => value is RubyInteger integer ? integer.Big : throw RubyErrors.Type("not an integer");

    private static RubyInteger Divisor(RubyInteger self, RubyObject other) =>
        RubyInteger.Of(BigInteger.GreatestCommonDivisor(self.Big, Whole(other)));

    private static RubyInteger Multiple(RubyInteger self, RubyObject other)
    {
        var (a, b) = (self.Big, Whole(other));
        return RubyInteger.Of(a.IsZero || b.IsZero ? 0 : BigInteger.Abs(a * b) / BigInteger.GreatestCommonDivisor(a, b));
    }

    private static RubyBoolean MultipleOf(RubyInteger self, RubyObject number) => RubyBoolean.Of(number is RubyInteger { Big.IsZero: true }
        ? self.Big.IsZero
        : Arithmetic.Modulo(self, number).CompareWith(RubyInteger.Of(0)) == 0);

    private static RubyObject Digits(RubyRun run, RubyInteger self, in Arguments arguments)
    {
        if (self.Big.Sign < 0)
        {
            throw new RubyException("Math::DomainError", "out of domain");
        }

        var radix = arguments.At(0) switch
        {
            null => 10,
            RubyInteger whole => whole.Big,
            RubyNil => throw RubyErrors.Type("no implicit conversion of nil into Integer"),
            var other => Given.Integer(other),
        };

        if (radix < 2)
        {
            throw RubyErrors.Argument(radix.Sign < 0 ? "negative radix" : $"invalid radix {radix}");
        }

        var digits = new List<RubyObject>();
        var rest = self.Big;
        do
        {
            run.Step();
            rest = BigInteger.DivRem(rest, radix, out var digit);
            digits.Add(RubyInteger.Of(digit));
        }
        while (!rest.IsZero);
        return RubyList.Over(digits);
    }

    private static RubyObject Power(RubyRun run, RubyInteger self, in Arguments arguments)
    {
        if (arguments.Count == 1)
        {
            return RubyClasses.Integer.Find("**")!.Call(run, self, arguments[0]);
        }

        if (arguments[0] is not RubyInteger exponent)
        {
            throw RubyErrors.Type("Integer#pow() 2nd argument not allowed unless a 1st argument is integer");
        }

        if (exponent.Big.Sign < 0)
        {
            throw new RubyException("RangeError", "Integer#pow() 1st argument cannot be negative when 2nd argument specified");
        }

        if (arguments[1] is not RubyInteger { Big: var modulus })
        {
            throw RubyErrors.Type("Integer#pow() 2nd argument not allowed unless all arguments are integers");
        }

        var power = modulus.IsZero ? throw RubyErrors.ZeroDivision() : BigInteger.ModPow(self.Big, exponent.Big, modulus);
        return RubyInteger.Of(power.Sign != 0 && power.Sign != modulus.Sign ? power + modulus : power);
    }
}
