using System.Text;
using Emulator.Formulas;
using Emulator.Jobs.Steps;
using Emulator.Recipes;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>The columns of a job at its end (runtime-semantics.md 1.5).</summary>
internal static class JobReport
{
    /// <summary>A column that cannot be calculated is empty, and never fails the job; what is too long is cut.</summary>
    public static RecordValue Of(Recipe recipe, PillSource pills, JobLimits limits)
    {
        var columns = new List<KeyValuePair<string, Value>>(recipe.Report.Count);
        var left = limits.ReportBytes;
        foreach (var column in recipe.Report)
        {
            left -= Encoding.UTF8.GetByteCount(column.Label);
            var text = Cut(Text(column, pills), limits.ReportCharacters, Math.Max(0, left));
            left -= Encoding.UTF8.GetByteCount(text);
            columns.Add(new(column.Label, text));
        }

        return RecordValue.From(columns);
    }

    private static string Text(ReportColumn column, PillSource pills)
    {
        try
        {
            return RubyText.Of(column.Value.EvaluateField(pills).Value);
        }
        catch (Exception thrown) when (StepFailures.Explain(thrown))
        {
            return string.Empty;
        }
    }

    // Never in the middle of a character.
    private static string Cut(string text, int mostCharacters, int mostBytes)
    {
        var (characters, bytes, length) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (++characters > mostCharacters || bytes > mostBytes)
            {
                return text[..length];
            }

            length += rune.Utf16SequenceLength;
        }

        return text;
    }
}
