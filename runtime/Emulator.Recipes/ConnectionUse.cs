using Emulator.Values.Problems;

namespace Emulator.Recipes;

/// <summary>
/// One line of a recipe's <c>connections</c>: the steps of a provider use the connection of this reference.
/// </summary>
public sealed record ConnectionUse(string Provider, string Reference, SourcePlace Place);
