using System.Globalization;
using Emulator.Values;

namespace Emulator.Jobs.Blocks;

/// <summary>Numbers that exports write as texts.</summary>
internal static class Numbers
{
    /// <summary>The whole number, or the other one where there is none.</summary>
    public static int Whole(Value? given, int otherwise) => given switch
    {
        IntegerValue { IsBig: false } integer => (int)Math.Clamp(integer.Small, int.MinValue, int.MaxValue),
        NumberValue number when double.IsFinite(number.Number) => (int)Math.Clamp(number.Number, int.MinValue, int.MaxValue),
        TextValue text when int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ => otherwise,
    };

    public static int Positive(Value? given, int otherwise) => Whole(given, otherwise) is > 0 and var number ? number : otherwise;
}
