using Emulator.Values.Problems;
using YamlDotNet.Core;

namespace Emulator.Yaml;

/// <summary>Turns the parser's refusal into a problem that says what to do.</summary>
internal static class SyntaxProblem
{
    // What the parser says, and what an author most often did; the first match wins.
    private static readonly (string Words, string Hint)[] Hints =
    [
        ("invalid mapping", "put a text that holds \": \" into quotes, and check the indentation"),
        ("apping values are not allowed", "put a text that holds \": \" into quotes, and check the indentation"),
        ("could not find expected ':'", "each line of a map needs \"key: value\"; quote a text that runs over lines"),
        ("quoted scalar", "a closing quote is missing"),
        ("did not find expected key", "check the indentation and the quotes of this line and of the one above"),
        ("did not find expected '-' indicator", "items of one list start in the same column"),
        ("did not find expected ',' or", "a comma or a closing bracket is missing"),
        ("cannot start any token", "put a text that starts with this character into quotes"),
        ("tag or anchor", "put a text that starts with ! or & into quotes"),
        ("anchor", "an alias needs an anchor of the same name before it"),
        ("escape", "in double quotes a backslash is written twice; in single quotes it stands for itself"),
    ];

    public static Problem Describe(string file, string text, YamlException refused)
    {
        var place = PlaceOf(file, text, refused);
        if (refused.Message.Contains("tab", StringComparison.Ordinal) && LineIndentedWithTab(text, place.Line) is { } line)
        {
            place = place with { Line = line, Column = 1 };
            return new Problem(YamlProblems.Tab, place, "The line is indented with a tab", "indent with blanks");
        }

        var hint = Hints.FirstOrDefault(known => refused.Message.Contains(known.Words, StringComparison.Ordinal)).Hint;
        return new Problem(YamlProblems.Syntax, place, $"Not YAML: {Lower(refused.Message)}", hint);
    }

    // At the end of a file the parser counts line ends that are not there.
    private static SourcePlace PlaceOf(string file, string text, YamlException refused)
    {
        var lastLine = text.AsSpan().Count('\n') + 1;
        return refused.Start.Line <= lastLine
            ? new SourcePlace(file, (int)refused.Start.Line, (int)refused.Start.Column)
            : new SourcePlace(file, lastLine, text.Length - text.LastIndexOf('\n'));
    }

    // The parser points at the token before the tab, which may stand some lines above.
    private static int? LineIndentedWithTab(string text, int from)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var indentation = content.IndexOfAnyExcept(' ', '\t');
            if (line >= from && indentation > 0 && content[..indentation].Contains('\t'))
            {
                return line;
            }
        }

        return null;
    }

    private static string Lower(string message) =>
        message.Length == 0 ? "the text cannot be read" : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
