namespace Emulator.Recipes.Yaml;

/// <summary>Reads <c>job_report</c>: label to value, in the order of the columns.</summary>
internal static class ReportReader
{
    private const int Most = 10;

    public static IReadOnlyList<ReportColumn> Read(FieldReader fields, RecipeMistakes mistakes)
    {
        if (fields.IsBlank("job_report") || fields.RequiredMap("job_report") is not { } map)
        {
            return [];
        }

        if (map.Entries.Count > Most)
        {
            mistakes.Warn(
                RecipeProblems.TooManyColumns, map.Place, $"The platform takes {Most} job report columns, these are {map.Entries.Count}");
        }

        return [.. map.Entries.Select(entry => new ReportColumn(entry.Key, InputReader.Read(entry.Value, mistakes.Problems)))];
    }
}
