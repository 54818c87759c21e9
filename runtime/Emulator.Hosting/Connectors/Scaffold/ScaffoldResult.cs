namespace Emulator.Hosting.Connectors.Scaffold;

/// <summary>What came of writing a new connector.</summary>
/// <param name="Files">The files that were written, absolute.</param>
/// <param name="Refusal">Why nothing was written, or null.</param>
public sealed record ScaffoldResult(IReadOnlyList<string> Files, string? Refusal);
