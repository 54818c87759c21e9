using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The patterns of <see cref="Currency"/>.</summary>
internal static partial class CurrencyPatterns
{
    [GeneratedRegex(@"\A\s*(?<sign>[+-]?)((?<whole>[0-9]+(_[0-9]+)*)(\.(?<fraction>[0-9]+))?|\.(?<fraction>[0-9]+))([eE](?<exponent>[+-]?[0-9]{1,3}))?\s*\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Written();

    [GeneratedRegex(@"[0-9](?=([0-9]{3})+\z)")]
    public static partial Regex Thousands();
}
