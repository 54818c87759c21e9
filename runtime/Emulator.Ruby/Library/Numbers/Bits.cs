using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Whole numbers as bits, in two's complement without end.</summary>
internal static class Bits
{
    public static void Define(MethodTable<RubyInteger> table) => table
        .Add("&(other)", (self, other) => RubyInteger.Of(self.Big & Whole(self, other)))
        .Add("|(other)", (self, other) => RubyInteger.Of(self.Big | Whole(self, other)))
        .Add("^(other)", (self, other) => RubyInteger.Of(self.Big ^ Whole(self, other)))
        .Add("~", self => RubyInteger.Of(-self.Big - 1))
        .Add("<<(bits)", (self, bits) => Shift(self, Places(bits)))
        .Add(">>(bits)", (self, bits) => Shift(self, -Places(bits)))
        .Add("[](place, length = nil)", At)
        .Add("bit_length", self => RubyInteger.Of((long)(self.Big.Sign < 0 ? -self.Big - 1 : self.Big).GetBitLength()))
        .Add("allbits?(mask)", (self, mask) => RubyBoolean.Of((self.Big & Mask(mask)) == Mask(mask)))
        .Add("anybits?(mask)", (self, mask) => RubyBoolean.Of(!(self.Big & Mask(mask)).IsZero))
        .Add("nobits?(mask)", (self, mask) => RubyBoolean.Of((self.Big & Mask(mask)).IsZero));

    private static BigInteger Whole(RubyInteger self, RubyObject value) => value switch
    {
        RubyInteger integer => integer.Big,
        _ => throw RubyErrors.NoCoercion(value, self),
    };

    private static BigInteger Mask(RubyObject value) => value switch
    {
        RubyInteger integer => integer.Big,
        RubyNil => throw RubyErrors.Type("no implicit conversion from nil to integer"),
        _ => Given.Integer(value),
    };

    private static BigInteger Places(RubyObject bits) => bits is RubyInteger whole ? whole.Big : Given.Integer(bits);

    private static RubyObject At(RubyRun run, RubyInteger self, in Arguments arguments)
    {
        var place = Places(arguments[0]);
        var shifted = place.Sign < 0 ? BigInteger.Zero : place > int.MaxValue ? (self.Big.Sign < 0 ? -1 : 0) : self.Big >> (int)place;
        if (arguments.Count == 1)
        {
            return RubyInteger.Of(shifted & 1);
        }

        var length = Math.Max(0, Given.Integer(arguments[1]));
        run.CheckTextLength(length);
        return RubyInteger.Of((place.Sign < 0 ? self.Big << (int)BigInteger.Min(-place, 1000) : shifted) & ((BigInteger.One << length) - 1));
    }

    private static RubyObject Shift(RubyInteger self, BigInteger bits)
    {
        if (self.Big.IsZero)
        {
            return self;
        }

        IntegerSize.Check(bits + self.Big.GetBitLength());
        return bits < -1_000_000_000 ? RubyInteger.Of(self.Big.Sign < 0 ? -1 : 0) : RubyInteger.Of(self.Big << (int)bits);
    }
}
