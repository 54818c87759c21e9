using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Testing.Reports;

/// <summary>Failures as GitHub's workflow commands, which show them at the lines of the change under review.</summary>
public static class Annotations
{
    public static IEnumerable<string> Of(CaseResult result)
    {
        foreach (var difference in result.Differences)
        {
            var words = difference.Note
                ?? (difference.Expected is null ? $"should not be there: {difference.Found}" : $"expected {difference.Expected}, found {difference.Found ?? "nothing"}");
            yield return Command(difference.Place, result.Name, $"{difference.Path}: {words}");
        }

        foreach (var problem in result.Problems)
        {
            yield return Of(problem);
        }
    }

    public static string Of(Problem problem) =>
        Command(problem.Place, problem.Code, problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}", problem.Severity == ProblemSeverity.Error ? "error" : "warning");

    private static string Command(SourcePlace place, string title, string message, string level = "error") =>
        $"::{level} file={Property(place.File)},line={Math.Max(1, place.Line)},col={Math.Max(1, place.Column)},title={Property(title)}::{Data(message)}";

    // GitHub's own escapes; a property may hold neither colon nor comma.
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
