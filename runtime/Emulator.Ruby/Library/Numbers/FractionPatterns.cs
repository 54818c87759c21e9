using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The patterns of <see cref="Fractions"/>.</summary>
internal static partial class FractionPatterns
{
    [GeneratedRegex(@"\A\s*" + Fraction + @"\s*\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Whole();

    [GeneratedRegex(@"\A\s*" + Fraction, RegexOptions.ExplicitCapture)]
    public static partial Regex Leading();

    private const string Fraction = @"(?<top>[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?)(/(?<bottom>[0-9]+))?";
}
