using Emulator.Hosting.Checking.Coverage;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>One recipe file with everything that is wrong with it by itself.</summary>
/// <param name="Card">What others need of it; null for a file that is no recipe.</param>
/// <param name="Uses">What it uses; null for a file that is no recipe.</param>
/// <param name="Problems">From reading, linking, its fields and the rules.</param>
/// <param name="Remarks">How many remarks there are that nobody asked for.</param>
internal sealed record CheckedRecipe(RecipeCard? Card, RecipeUses? Uses, IReadOnlyList<Problem> Problems, int Remarks);
