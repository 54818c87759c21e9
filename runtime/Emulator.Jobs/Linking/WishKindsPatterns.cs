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
}
