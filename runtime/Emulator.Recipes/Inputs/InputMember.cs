using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>One field of an input.</summary>
public sealed record InputMember(string Key, SourcePlace KeyPlace, InputNode Node);
