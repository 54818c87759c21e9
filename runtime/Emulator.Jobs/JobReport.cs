using Emulator.Formulas;
using Emulator.Jobs.Steps;
using Emulator.Recipes;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>The columns of a job at its end (runtime-semantics.md 1.5).</summary>
internal static class JobReport
{
    private const int LongestValue = 256;

    /// <summary>A column that cannot be calculated is empty, and never fails the job.</summary>
    public static RecordValue Of(Recipe recipe, IPillSource pills) =>
        RecordValue.From(recipe.Report.Select(column => KeyValuePair.Create(column.Label, Text(column, pills))));

    private static Value Text(ReportColumn column, IPillSource pills)
    {
        try
        {
            var text = RubyText.Of(column.Value.EvaluateField(pills).Value);
            return text.Length <= LongestValue ? text : text[..LongestValue];
        }
        catch (Exception thrown) when (StepFailures.Explain(thrown))
        {
            return string.Empty;
        }
    }
}
