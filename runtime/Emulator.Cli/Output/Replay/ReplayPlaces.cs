using Emulator.Hosting.Replay;

namespace Emulator.Cli.Output.Replay;

/// <summary>Where jobs and steps differ, in words that are equal where one change of the recipe is behind it.</summary>
internal static class ReplayPlaces
{
    public static string Of(ReplayOutcome outcome) => string.Join(
        '\n', outcome.Steps.Where(step => !step.IsAlike).Select(Of).Prepend(Paths(outcome.Differences)).Prepend(outcome.Stored.RecipeId).Distinct());

    /// <summary>Rounds do not count, nor which item of a list it is.</summary>
    public static string Of(ReplayedStep step) => $"{Mark(step)} {step.Shown.As} {step.Shown.Name} {Paths(step.Differences)}";

    /// <summary>More, less, or otherwise.</summary>
    public static char Mark(ReplayedStep step) => step.Before is null ? '+' : step.After is null ? '-' : '~';

    private static string Paths(IReadOnlyList<ReplayDifference> differences) =>
        string.Join(' ', differences.Select(difference => string.Concat(difference.Path.Where(letter => !char.IsAsciiDigit(letter)))).Distinct());
}
