using Emulator.Testing.Matching;
using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Testing.Reports;

/// <summary>What went wrong in a case as plain lines.</summary>
public static class DifferenceText
{
    public static IEnumerable<string> Lines(CaseResult result) =>
        [.. result.Differences.SelectMany(Lines), .. result.Problems.Select(problem => problem.ToString())];

    /// <summary>The two lines to look at: the test's, and the recipe's where there is one.</summary>
    public static string Places(Difference difference)
    {
        SourcePlace[] places = difference.Step is { } step ? [.. new[] { difference.Place, step }.Distinct()] : [difference.Place];
        return $"at {string.Join(", step at ", places.Select(place => place.ToString()))}";
    }

    private static IEnumerable<string> Lines(Difference difference)
    {
        yield return difference.Note is null ? difference.Path : $"{difference.Path}: {difference.Note}";
        if (difference.Expected is { } expected)
        {
            yield return $"  - {expected}";
        }

        if (difference.Found is { } found)
        {
            yield return $"  + {found}";
        }

        yield return $"  {Places(difference)}";
    }
}
