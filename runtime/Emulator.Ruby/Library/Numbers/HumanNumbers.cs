using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>1.23 Million</c> and <c>1.15 GB</c>.</summary>
internal static class HumanNumbers
{
    private const double Kilo = 1024;

    private static readonly string[] Thousands = ["", "Thousand", "Million", "Billion", "Trillion", "Quadrillion"];
    private static readonly string[] Sizes = ["Bytes", "KB", "MB", "GB", "TB", "PB", "EB"];

    public static string Words(RubyObject number, in Arguments arguments)
    {
        var rounding = NumberFormats.Rounding(arguments, isSignificant: true);
        var rounded = double.Parse(NumberFormats.Rounded(Decimals.Of(number), rounding with { Separator = ".", Delimiter = string.Empty }), System.Globalization.CultureInfo.InvariantCulture);
        var power = rounded == 0 ? 0 : Math.Clamp((int)Math.Floor(Math.Log10(Math.Abs(rounded))) / 3, 0, Thousands.Length - 1);
        return Laid(rounded / Math.Pow(10, 3 * power), Thousands[power], rounding, arguments);
    }

    public static string Bytes(RubyObject number, in Arguments arguments)
    {
        var size = Arithmetic.Double(number);
        if (Math.Abs(Math.Truncate(size)) < Kilo)
        {
            return $"{Math.Truncate(size):0} {(Math.Truncate(size).Equals(1.0) ? "Byte" : "Bytes")}";
        }

        var power = Math.Min((int)(Math.Log(Math.Abs(size)) / Math.Log(Kilo)), Sizes.Length - 1);
        return Laid(size / Math.Pow(Kilo, power), Sizes[power], NumberFormats.Rounding(arguments, isSignificant: true), arguments);
    }

    private static string Laid(double number, string unit, NumberRounding rounding, in Arguments arguments) => NumberFormats.Text(arguments, "format", "%n %u")
        .Replace("%n", NumberFormats.Rounded(Decimals.Of(new RubyFloat(number)), rounding), StringComparison.Ordinal)
        .Replace("%u", unit, StringComparison.Ordinal)
        .Trim();
}
