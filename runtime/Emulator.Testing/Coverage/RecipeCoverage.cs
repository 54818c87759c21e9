using Emulator.Recipes;

namespace Emulator.Testing.Coverage;

/// <summary>What tests reached of one recipe.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Items">Everything that they should reach, and whether they did.</param>
/// <param name="Counts">How often each step ran, by its number.</param>
public sealed record RecipeCoverage(
    Recipe Recipe, IReadOnlyList<(CoverageItem Item, bool IsReached)> Items, IReadOnlyDictionary<int, int> Counts)
{
    /// <summary>How many of a kind there are, and how many were reached; of all kinds for null.</summary>
    public (int Reached, int All) Of(CoverageKind? kind = null)
    {
        var items = Items.Where(item => kind is null || item.Item.Kind == kind).ToList();
        return (items.Count(item => item.IsReached), items.Count);
    }

    /// <summary>Reached of all, in percent; 100 where there is nothing to reach.</summary>
    public static double Percent((int Reached, int All) share) => share.All == 0 ? 100 : 100.0 * share.Reached / share.All;

    /// <summary>The sum over several recipes.</summary>
    public static (int Reached, int All) Sum(IEnumerable<RecipeCoverage> recipes, CoverageKind? kind = null) =>
        recipes.Select(recipe => recipe.Of(kind)).Aggregate((Reached: 0, All: 0), (sum, one) => (sum.Reached + one.Reached, sum.All + one.All));
}
