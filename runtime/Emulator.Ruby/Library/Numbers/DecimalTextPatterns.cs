using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The patterns of <see cref="DecimalText"/>.</summary>
internal static partial class DecimalTextPatterns
{
    [GeneratedRegex(@"\A\s*" + Number + @"\s*\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Whole();

    [GeneratedRegex(@"\A\s*" + Number, RegexOptions.ExplicitCapture)]
    public static partial Regex Leading();

    private const string Number = @"(?<sign>[+-]?)(?<whole>[0-9]+(_[0-9]+)*)(\.(?<fraction>[0-9]+(_[0-9]+)*)?)?([eEdD](?<exponent>[+-]?[0-9]{1,9}))?";
}
