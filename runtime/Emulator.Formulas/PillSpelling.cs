using System.Text;
using Emulator.Formulas.Reading;
using Emulator.Values.Problems;

namespace Emulator.Formulas;

/// <summary>Changes how the pills of a text are spelled, and nothing else of it.</summary>
public static class PillSpelling
{
    /// <summary>Every pill as short as it can be: <c>_('alias.path')</c>.</summary>
    public static string Shorten(string text) => Rewrite(text, pill => pill.ToString());

    /// <summary>Every pill as the platform writes it: <c>_dp('{…}')</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="providerOf">The provider of the step with an alias; null where there is none.</param>
    public static string Lengthen(string text, Func<string, string?> providerOf) =>
        Rewrite(text, pill => PillWriter.WriteLong(pill with { Provider = pill.Provider ?? providerOf(pill.Line) }));

    private static string Rewrite(string text, Func<Pill, string> spell)
    {
        if (!text.Contains("_(", StringComparison.Ordinal) && !text.Contains("_dp(", StringComparison.Ordinal))
        {
            return text;
        }

        var source = new TemplateSource(text, index => new SourcePlace(string.Empty, 1, index + 1), []);
        var written = new StringBuilder(text.Length);
        for (var position = 0; position < text.Length;)
        {
            var end = position;
            if (IsStart(text, position) && PillReader.IsCall(source, position) && PillReader.Read(source, ref end) is { } pill)
            {
                written.Append(spell(pill));
                position = end;
                continue;
            }

            written.Append(text[position++]);
        }

        return written.ToString();
    }

    // Not the end of another word, such as my_('a').
    private static bool IsStart(string text, int position) =>
        text[position] == '_' && (position == 0 || !(char.IsLetterOrDigit(text[position - 1]) || text[position - 1] == '_'));
}
