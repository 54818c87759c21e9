using System.Text;

namespace Emulator.Formulas.Reading;

/// <summary>One single-quoted argument of a pill, its escapes resolved.</summary>
/// <param name="Text">The content.</param>
/// <param name="Start">The index of the content's first character in the template's text.</param>
/// <param name="Offsets">For each character of the content its index in the template's text.</param>
internal sealed record QuotedArgument(string Text, int Start, IReadOnlyList<int> Offsets)
{
    public bool IsJson => Text.StartsWith('{');

    public int IndexOf(int character) => character < Offsets.Count ? Offsets[character] : Start + Text.Length;

    /// <summary>
    /// The argument at the position, which then stands behind the closing quote. Inside the texts of a JSON argument
    /// a single quote does not close: labels such as "it's" stand there unescaped (recipe-format 6.4).
    /// </summary>
    public static QuotedArgument? Read(TemplateSource source, ref int position)
    {
        if (!source.Has(position, "'"))
        {
            source.Report(
                FormulaProblems.Quotes,
                position,
                "A pill's argument stands in single quotes",
                "write _('alias.field')");
            return null;
        }

        var text = source.Text;
        var start = position + 1;
        var content = new StringBuilder();
        var offsets = new List<int>();
        var json = default(JsonTextState);
        for (var index = start; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter == '\'' && !json.IsInText)
            {
                position = index + 1;
                return new QuotedArgument(content.ToString(), start, offsets);
            }

            offsets.Add(index);
            if (letter == '\\' && index + 1 < text.Length && text[index + 1] is '\\' or '\'')
            {
                letter = text[++index];
            }

            content.Append(letter);
            json = content[0] == '{' ? json.After(letter) : json;
        }

        source.Report(
            FormulaProblems.NotClosed,
            position,
            "The pill's argument is not closed",
            "a single quote is missing behind it");
        position = start;
        return null;
    }
}
