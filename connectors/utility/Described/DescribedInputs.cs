using Emulator.Values.Schema;

namespace Emulator.Connectors.Utility.Described;

/// <summary>The input fields of one operation.</summary>
/// <param name="Fields">By name; their types are told where they matter alone.</param>
/// <param name="IsComplete">False where an input may have more.</param>
public sealed record DescribedInputs(IReadOnlyList<Field> Fields, bool IsComplete);
