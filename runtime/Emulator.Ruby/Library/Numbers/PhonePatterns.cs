using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The patterns of <see cref="Phone"/>.</summary>
internal static partial class PhonePatterns
{
    [GeneratedRegex(@"([0-9]{1,3})([0-9]{3})([0-9]{4})$")]
    public static partial Regex WithArea();

    [GeneratedRegex(@"([0-9]{0,3})([0-9]{3})([0-9]{4})$")]
    public static partial Regex Plain();
}
