using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The patterns of <see cref="YamlScalars"/>.</summary>
internal static partial class YamlScalarsPatterns
{
    [GeneratedRegex(@"\A(?<sign>[-+]?)(?<digits>0[xX][0-9a-fA-F_]*[0-9a-fA-F]|0[bB][01_]*[01]|0[0-7_,]+|0|[1-9][0-9_,]*)\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Integer();

    [GeneratedRegex(@"\A[-+]?([0-9][0-9_]*)?\.[0-9]+([eE][-+]?[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Float();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ \tT][0-9].*)?\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Date();
}
