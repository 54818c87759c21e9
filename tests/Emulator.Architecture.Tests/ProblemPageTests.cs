using System.Text.RegularExpressions;

namespace Emulator.Architecture.Tests;

/// <summary>Holds docs/problems.md to the tables of codes in the rooms.</summary>
public sealed class ProblemPageTests
{
    [Test]
    public void Every_code_is_on_the_page_with_its_meaning_and_no_other_is()
    {
        var tables = Checkout.Sources.Where(path => path.EndsWith("Problems.cs", StringComparison.Ordinal)).SelectMany(Rows)
            .Concat(Checkout.Sources.Where(path => path.StartsWith("runtime/Emulator.Recipes/Checking/", StringComparison.Ordinal)).SelectMany(Rules));
        var page = Regex.Matches(Checkout.Read("docs/problems.md"), @"^\| ([A-Z]\d{3}) \| (.+) \|$", RegexOptions.Multiline)
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}");

        Assert.That(page, Is.EquivalentTo(tables));
    }

    private static IEnumerable<string> Rules(string path) =>
        Regex.Matches(Checkout.Read(path), @"new\(\s*""([KV]\d{3})"",\s*ProblemSeverity\.\w+,\s*""((?:[^""\\]|\\.)*)""")
            .Select(rule => $"{rule.Groups[1].Value} {Regex.Unescape(rule.Groups[2].Value)}");

    private static IEnumerable<string> Rows(string path)
    {
        var text = Checkout.Read(path);
        var codes = Regex.Matches(text, @"const string (\w+) = ""([A-Z]\d{3})"";")
            .ToDictionary(code => code.Groups[1].Value, code => code.Groups[2].Value);
        return Regex.Matches(text, @"\[(\w+)\] =\s*""((?:[^""\\]|\\.)*)""")
            .Where(meaning => codes.ContainsKey(meaning.Groups[1].Value))
            .Select(meaning => $"{codes[meaning.Groups[1].Value]} {Regex.Unescape(meaning.Groups[2].Value)}");
    }
}
