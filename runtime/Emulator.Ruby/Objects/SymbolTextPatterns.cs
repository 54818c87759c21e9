using System.Text.RegularExpressions;

namespace Emulator.Ruby.Objects;

/// <summary>The patterns of <see cref="SymbolText"/>.</summary>
internal static partial class SymbolTextPatterns
{
    [GeneratedRegex(@"\A(?:(?:@@?|\$)[A-Za-z_\u0080-\uffff][A-Za-z_0-9\u0080-\uffff]*|[A-Za-z_\u0080-\uffff][A-Za-z_0-9\u0080-\uffff]*[?!=]?|\[\]=?|[+\-!~]@?|\*\*?|<=>|===?|=~|![=~]|<<?|<=|>>?|>=|[/%&|^`])\z")]
    public static partial Regex BareName();
}
