using Emulator.Values.Schema;

namespace Emulator.Hosting.Checking;

/// <summary>The input fields of one step.</summary>
/// <param name="Fields">Config fields among them.</param>
/// <param name="IsComplete">False where there may be more that only the service knows.</param>
internal sealed record StepFieldList(IReadOnlyList<Field> Fields, bool IsComplete);
