using Emulator.Recipes;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>One recipe file with everything that is wrong with it by itself.</summary>
/// <param name="Path">The file, absolute.</param>
/// <param name="Recipe">As far as it could be read; null for a file that is no recipe.</param>
/// <param name="Problems">From reading, linking, its fields and the rules.</param>
internal sealed record CheckedRecipe(string Path, Recipe? Recipe, IReadOnlyList<Problem> Problems);
