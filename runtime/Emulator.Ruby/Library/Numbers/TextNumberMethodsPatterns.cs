using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The patterns of <see cref="TextNumberMethods"/>.</summary>
internal static partial class TextNumberMethodsPatterns
{
    [GeneratedRegex(@"\A[ \t\n\v\f\r]*(?<number>[+-]?([0-9](_?[0-9])*(\.[0-9](_?[0-9])*)?|\.[0-9](_?[0-9])*)([eE][+-]?[0-9](_?[0-9])*)?)", RegexOptions.ExplicitCapture)]
    public static partial Regex Leading();
}
