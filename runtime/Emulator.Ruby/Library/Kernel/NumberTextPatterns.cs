using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The patterns of <see cref="NumberText"/>.</summary>
internal static partial class NumberTextPatterns
{
    [GeneratedRegex(@"\A\s*(?<sign>[+-]?)(?<prefix>0[xX]|0[bB]|0[oO]|0(?=[0-9_]))?_?(?<digits>[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)\s*\z", RegexOptions.CultureInvariant)]
    public static partial Regex Integer();

    [GeneratedRegex(@"\A\s*[+-]?(?:[0-9]+(?:_[0-9]+)*(?:\.[0-9]+(?:_[0-9]+)*)?|\.[0-9]+(?:_[0-9]+)*)(?:[eE][+-]?[0-9]+(?:_[0-9]+)*)?\s*\z", RegexOptions.CultureInvariant)]
    public static partial Regex Float();
}
