using System.Text.RegularExpressions;

namespace Emulator.Jobs.Linking;

/// <summary>The patterns by which <see cref="WishKinds"/> finds pills in a formula and what is done with them.</summary>
internal static partial class WishKindsPatterns
{
    [GeneratedRegex(@"_(?:dp)?\((?:'(?:[^'\\]|\\.)*'(?:\s*,\s*)?)+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex PillCall();

    [GeneratedRegex(@"^\s*&?\.\s*([a-z_0-9]+[?!]?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex MethodCall();

    [GeneratedRegex(@"^\s*(?:[-*/%]|[<>]=?|\+)\s*\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Reckoned();

    [GeneratedRegex(@"\d\s*(?:[-*/%]|[<>]=?|\+)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex ReckonedBefore();

    [GeneratedRegex(@"^\s*&?\.\s*(?:first|last)\s*(?:&\.)?\[\s*(?:'(?<key>[^']+)'|""(?<key>[^""]+)""|:(?<key>\w+))\s*\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex FirstsKey();

    [GeneratedRegex(@"^\s*(?:[<>]=?|-)\s*(?:now\b|today\b|\d+\.\w+\.(?:ago|from_now))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex BesideMoment();

    [GeneratedRegex(@"(?:\bnow|\btoday|\.ago|\.from_now)(?:\(\))?\s*(?:[<>]=?|-)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex BehindMoment();

    [GeneratedRegex(@"^=.*(?:\bnow\b|\btoday\b|\.ago\b|\.from_now\b|\.to_time\b|\.to_date\b)", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Moment();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Day();

    [GeneratedRegex(@"^-?\d+(?:\.\d+)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Number();
}
