using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>Arguments of text methods, converted as Ruby converts them implicitly.</summary>
internal static class Given
{
    public static RubyString Text(RubyObject value) =>
        value as RubyString ?? throw RubyErrors.NoConversion(value, "String");

    /// <summary>A whole number; fractions are cut.</summary>
    /// <exception cref="RubyException">TypeError for what is no number, RangeError for what is too large for a position.</exception>
    public static int Integer(RubyObject value) => value switch
    {
        SmallInteger { Number: >= int.MinValue and <= int.MaxValue } small => (int)small.Number,
        // No text is so long: the position lies beyond either end all the same.
        SmallInteger small => small.Number < 0 ? -int.MaxValue : int.MaxValue,
        RubyInteger => throw new RubyException("RangeError", "bignum too big to convert into `long'"),
        RubyFloat { Number: >= long.MinValue and <= long.MaxValue } real => (int)Math.Clamp(Math.Truncate(real.Number), -int.MaxValue, int.MaxValue),
        RubyFloat real => throw new RubyException("RangeError", $"float {FloatName(real.Number)} out of range of integer"),
        RubyRational rational => Integer(RubyInteger.Of(System.Numerics.BigInteger.Divide(rational.Numerator, rational.Denominator))),
        RubyNil => throw RubyErrors.Type("no implicit conversion from nil to integer"),
        RubyBoolean => throw RubyErrors.Type($"no implicit conversion of {value.Inspect()} into Integer"),
        _ => throw RubyErrors.NoConversion(value, "Integer"),
    };

    /// <summary>How Ruby's errors name a double that is too large.</summary>
    public static string FloatName(double number) =>
        double.IsNaN(number) ? "NaN" : double.IsInfinity(number) ? number > 0 ? "Inf" : "-Inf" : FloatText.Of(number);

    public static RubyBoolean Truth(bool value) => RubyBoolean.Of(value);
}
