using System.Text.RegularExpressions;
using Emulator.Formulas;

namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>Completes methods behind a dot, pills between a pill's quotes, and names that stand alone elsewhere.</summary>
internal sealed class FormulaCompletion(IReadOnlyList<string> pills)
{
    private static readonly Regex OpenPill = new(@"_(?:dp)?\(\s*'(?<word>[^']*)$", RegexOptions.CultureInvariant);
    private static readonly Regex Method = new(@"\.(?<word>[a-z_][a-z0-9_]*[?!]?|)$", RegexOptions.CultureInvariant);
    private static readonly Regex Name = new(@"(?<![\w.'""])(?<word>[a-z_][a-z0-9_]*|)$", RegexOptions.CultureInvariant);

    public Completions At(string line, int cursor)
    {
        var before = line[..cursor];
        if (OpenPill.Match(before) is { Success: true } pill)
        {
            return Of(pill.Groups["word"], Steps(pill.Groups["word"].Value));
        }

        if (IsInText(before))
        {
            return new Completions(cursor, []);
        }

        return Method.Match(before) is { Success: true } method
            ? Of(method.Groups["word"], FormulaNames.Methods.Where(name => char.IsAsciiLetterLower(name[0])))
            : Of(Name.Match(before).Groups["word"], FormulaNames.Bare);
    }

    // One step of the path at a time, so that a wide output is no wall of names.
    private IEnumerable<string> Steps(string typed) => pills
        .Where(path => path.StartsWith(typed, StringComparison.Ordinal))
        .Select(path => path.IndexOf('.', typed.Length) is > 0 and var dot ? path[..(dot + (dot == typed.Length ? 1 : 0))] : path)
        .Where(step => step != typed);

    private static Completions Of(Group word, IEnumerable<string> names) => new(
        word.Success ? word.Index : 0,
        word.Success ? [.. names.Where(name => name.StartsWith(word.Value, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)] : []);

    private static bool IsInText(string before)
    {
        var quote = '\0';
        for (var index = 0; index < before.Length; index++)
        {
            if (quote != '\0' && before[index] == '\\')
            {
                index++;
            }
            else if (quote == '\0' && before[index] is '\'' or '"')
            {
                quote = before[index];
            }
            else if (before[index] == quote)
            {
                quote = '\0';
            }
        }

        return quote != '\0';
    }
}
