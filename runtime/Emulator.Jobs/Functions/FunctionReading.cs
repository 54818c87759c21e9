using Emulator.Jobs.Linking;

namespace Emulator.Jobs.Functions;

/// <summary>What a reference to a recipe stands for.</summary>
/// <param name="Recipe">Null when it cannot be called.</param>
/// <param name="Reason">Why not, and what to do.</param>
public sealed record FunctionReading(LinkedRecipe? Recipe, string? Reason);
