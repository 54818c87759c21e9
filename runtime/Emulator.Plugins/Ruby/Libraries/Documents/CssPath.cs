using System.Text;
using System.Text.RegularExpressions;
using Emulator.Ruby.Errors;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>A selector of CSS as a path: names, <c>#id</c>, <c>.class</c>, <c>[attribute="value"]</c>, children, descendants, the first and the last child.</summary>
internal static class CssPath
{
    /// <param name="selector">One or several with commas.</param>
    /// <param name="prefix">Of names without one, for documents with a namespace of their own; else empty.</param>
    /// <exception cref="RubyException">Nokogiri::CSS::SyntaxError.</exception>
    public static string Of(string selector, string prefix) => string.Join(" | ", selector.Split(',').Select(part => One(part.Trim(), prefix)));

    private static string One(string selector, string prefix)
    {
        var path = new StringBuilder(".//");
        var at = 0;
        while (at < selector.Length)
        {
            var match = CssPatterns.Step().Match(selector, at);
            if (!match.Success || match.Length == 0)
            {
                throw new RubyException("Nokogiri::CSS::SyntaxError", $"unexpected '{selector[at]}' after '{selector[..at]}'");
            }

            if (at > 0)
            {
                path.Append(match.Groups["join"].Value.Trim() switch { ">" => "/", "+" => "/following-sibling::*[1]/self::", "~" => "/following-sibling::", _ => "//" });
            }

            path.Append(Name(match.Groups["name"].Value, prefix));
            foreach (Capture test in match.Groups["test"].Captures)
            {
                path.Append(Test(test.Value));
            }

            at = match.Index + match.Length;
        }

        return path.ToString();
    }

    private static string Name(string name, string prefix) => name.Length == 0 || name == "*" ? "*"
        : name.Contains('|', StringComparison.Ordinal) ? name.Replace('|', ':')
        : prefix + name;

    private static string Test(string test) => test[0] switch
    {
        '#' => $"[@id='{test[1..]}']",
        '.' => $"[contains(concat(' ', normalize-space(@class), ' '), ' {test[1..]} ')]",
        ':' => test switch { ":first-child" => "[not(preceding-sibling::*)]", ":last-child" => "[not(following-sibling::*)]", _ => throw new RubyException("Nokogiri::CSS::SyntaxError", $"unexpected '{test}'") },
        _ => Attribute(test),
    };

    private static string Attribute(string test)
    {
        var match = CssPatterns.Attribute().Match(test);
        var (name, value) = (match.Groups["name"].Value, match.Groups["value"].Value);
        return match.Groups["sign"].Value switch
        {
            "" => $"[@{name}]",
            "^=" => $"[starts-with(@{name}, '{value}')]",
            "*=" => $"[contains(@{name}, '{value}')]",
            "~=" => $"[contains(concat(' ', @{name}, ' '), ' {value} ')]",
            _ => $"[@{name}='{value}']",
        };
    }
}
