using System.Text.RegularExpressions;

namespace Emulator.Ruby.Objects;

/// <summary>How a symbol is written: bare when its name can be, quoted otherwise.</summary>
internal static partial class SymbolText
{
    public static string Inspect(string name) => BareName().IsMatch(name) ? ":" + name : ":" + StringText.Inspect(name);

    [GeneratedRegex(@"\A(?:[A-Za-z_\u0080-\uffff][A-Za-z_0-9\u0080-\uffff]*[?!=]?|\[\]=?|[+\-!~]@?|\*\*?|<=>|===?|=~|![=~]|<<?|<=|>>?|>=|[/%&|^`])\z")]
    private static partial Regex BareName();
}
