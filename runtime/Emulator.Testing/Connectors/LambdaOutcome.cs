using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Connectors;

/// <summary>What came of calling a lambda.</summary>
/// <param name="Result">The result in the form that JSON has; nil where there is an error.</param>
/// <param name="ErrorClass">The vendor's name of the error's class, or null.</param>
/// <param name="ErrorMessage">The message, or null.</param>
/// <param name="Place">File, line and column in the connector, or null.</param>
/// <param name="Broken">What keeps the connector from being loaded; null for one that was.</param>
public sealed record LambdaOutcome(
    Value Result, string? ErrorClass = null, string? ErrorMessage = null, string? Place = null, IReadOnlyList<Problem>? Broken = null);
