using Emulator.Recipes;
using Emulator.Recipes.Steps;

namespace Emulator.Testing.Coverage;

/// <summary>Everything of a recipe that tests should reach. What its author skips is not part of it.</summary>
internal static class CoverageItems
{
    public static IReadOnlyList<CoverageItem> Of(Recipe recipe) => [.. recipe.Steps.SelectMany(Of)];

    private static IEnumerable<CoverageItem> Of(Step step)
    {
        if (step.Skip)
        {
            return [];
        }

        return step switch
        {
            ActionStep => [Item(step, CoverageKind.Step, "ran", "never runs")],
            StopStep => [Item(step, CoverageKind.Step, "ran", "never runs")],
            IfStep branches => OfBranches(branches),
            ForeachStep loop =>
            [
                Item(loop, CoverageKind.Loop, "zero", "never with an empty list"),
                Item(loop, CoverageKind.Loop, "one", "never with one item"),
                Item(loop, CoverageKind.Loop, "many", "never with several items"),
                .. loop.Steps.SelectMany(Of),
            ],
            RepeatStep loop =>
            [
                Item(loop, CoverageKind.Loop, "one", "never ends after one round"),
                Item(loop, CoverageKind.Loop, "many", "never goes round again"),
                .. loop.Steps.SelectMany(Of),
            ],
            TryStep watched =>
            [
                Item(watched, CoverageKind.ErrorPath, "caught", "no error is ever handled"),
                .. watched.Steps.SelectMany(Of),
                .. watched.Catch.Skip ? [] : watched.Catch.Steps.SelectMany(Of),
            ],
            BlockStep block => block.Steps.SelectMany(Of),
            _ => [],
        };
    }

    private static IEnumerable<CoverageItem> OfBranches(IfStep step)
    {
        var asked = step.ElseIfs.Where(branch => !branch.Skip).ToList<BlockStep>();
        var last = asked.Count > 0 ? asked[^1] : step;
        return
        [
            Item(step, CoverageKind.Branch, "holds", "its condition never holds"),
            .. step.Steps.SelectMany(Of),
            .. asked.SelectMany(branch => branch.Steps.SelectMany(Of).Prepend(Item(branch, CoverageKind.Branch, "holds", "its condition never holds"))),
            Item(last, CoverageKind.Branch, "fails", step.Else is null ? "its condition always holds" : "the else is never taken"),
            .. step.Else is { Skip: false } other ? other.Steps.SelectMany(Of) : [],
        ];
    }

    private static CoverageItem Item(Step step, CoverageKind kind, string key, string words) => new(kind, step.Number, key, words, step.Place);
}
