using Emulator.Values.Problems;

namespace Emulator.Hosting.Exec;

/// <summary>Why a lambda gave nothing.</summary>
/// <param name="Class">The vendor's name of the error's class.</param>
/// <param name="Message">The message, as the vendor's tool prints it.</param>
/// <param name="Place">File, line and column in the connector, or null.</param>
/// <param name="Problems">Not empty when the connector itself is broken.</param>
public sealed record ExecError(string Class, string Message, string? Place, IReadOnlyList<Problem> Problems);
