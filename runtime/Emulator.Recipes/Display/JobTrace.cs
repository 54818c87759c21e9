using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display;

/// <summary>What one job took of its recipe.</summary>
/// <param name="Counts">How often each step ran, by its number; a step that did not run is not in it.</param>
/// <param name="Held">The conditions that held at least once.</param>
/// <param name="NotHeld">The conditions that did not hold at least once.</param>
/// <param name="Failed">The number of the step that failed; null for none.</param>
/// <param name="Failure">Why.</param>
public sealed record JobTrace(IReadOnlyDictionary<int, int> Counts, IReadOnlySet<int> Held, IReadOnlySet<int> NotHeld, int? Failed = null, string? Failure = null)
{
    /// <summary>The same with the blocks that have no record of their own and hold a step that ran.</summary>
    public JobTrace WithBlocks(Recipe recipe)
    {
        var counts = Counts.ToDictionary();
        foreach (var block in recipe.AllSteps.OfType<BlockStep>().Where(block => block.Nested.Any(inside => counts.ContainsKey(inside.Number))))
        {
            counts.TryAdd(block.Number, 1);
        }

        return this with { Counts = counts };
    }

    public bool Ran(int number) => CountOf(number) > 0;

    public int CountOf(int number) => Counts.GetValueOrDefault(number);
}
