using Emulator.Values.Problems;

namespace Emulator.Jobs.Linking;

/// <summary>What came of linking a recipe.</summary>
/// <param name="Recipe">Null when a problem is an error.</param>
/// <param name="Problems">All of them, in the order of their places.</param>
public sealed record LinkReading(LinkedRecipe? Recipe, IReadOnlyList<Problem> Problems);
