using System.Globalization;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>Numbers of loops and retries that the platform does not take (recipe-format 5.5, 5.9).</summary>
internal static class RetryCheck
{
    private const int MostRetries = 3;

    private static readonly LintRule TooOften = new("K030", ProblemSeverity.Warning, "more retries than the 3 that the platform takes");

    private static readonly LintRule NoNumber = new("K031", ProblemSeverity.Warning, "a number of retries, seconds or items that is no whole number");

    private static readonly LintRule Unused = new("K032", ProblemSeverity.Warning, "a retry condition without retries is never asked");

    public static IReadOnlyList<LintRule> Rules { get; } = [TooOften, NoNumber, Unused];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var handler in recipe.Running.OfType<CatchStep>())
        {
            if (Number(handler.Retries, "The number of retries", findings) > MostRetries)
            {
                findings.Add(TooOften, handler.Retries!.Place, $"The platform retries {MostRetries} times at most");
            }

            Number(handler.Interval, "The interval in seconds", findings);
            if (handler is { RetryIf: { } condition, Retries: null })
            {
                findings.Add(Unused, condition.Place, "This condition is about retries, and there are none", "write retries: 3 beside it");
            }
        }

        foreach (var loop in recipe.Running.OfType<ForeachStep>())
        {
            Number(loop.BatchSize, "The number of items in a batch", findings);
        }
    }

    private static int? Number(InputNode? node, string what, Findings findings)
    {
        if (node is not InputConstant { Value: { IsBlank: false } value })
        {
            return null;
        }

        if (int.TryParse(value.AsText() ?? value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Add(NoNumber, node.Place, $"{what} must be a whole number, not {value}");
        return null;
    }
}
