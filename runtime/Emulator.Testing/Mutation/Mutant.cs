using Emulator.Recipes;
using Emulator.Values.Problems;

namespace Emulator.Testing.Mutation;

/// <summary>A recipe with one change that some test should notice.</summary>
/// <param name="Recipe">The changed recipe.</param>
/// <param name="Number">The number of the changed step.</param>
/// <param name="Words">What was changed.</param>
/// <param name="Place">Where.</param>
public sealed record Mutant(Recipe Recipe, int Number, string Words, SourcePlace Place);
