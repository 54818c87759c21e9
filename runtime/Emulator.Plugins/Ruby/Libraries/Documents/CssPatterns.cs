using System.Text.RegularExpressions;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>The parts of a selector.</summary>
internal static partial class CssPatterns
{
    [GeneratedRegex(@"\G(?<join>\s*[>+~]\s*|\s+)?(?<name>\*|[\w-]+(?:\|[\w-]+)?)?(?<test>\#[\w-]+|\.[\w-]+|:[\w-]+|\[[^\]]*\])*", RegexOptions.None, 1000)]
    public static partial Regex Step();

    [GeneratedRegex(@"\[\s*(?<name>[\w:-]+)\s*(?:(?<sign>[~^*]?=)\s*[""']?(?<value>[^""'\]]*)[""']?\s*)?\]", RegexOptions.None, 1000)]
    public static partial Regex Attribute();
}
