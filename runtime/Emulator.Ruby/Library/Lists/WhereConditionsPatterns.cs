using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The patterns of <see cref="WhereConditions"/>.</summary>
internal static partial class WhereConditionsPatterns
{
    [GeneratedRegex(@"\A(?<path>.*?)\s*(?<op>==|!=|>=|<=|>|<)?\s*\z", RegexOptions.Singleline)]
    public static partial Regex Written();
}
