namespace Emulator.Hosting.Fidelity;

/// <summary>What came of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Difference">What is not as it must be; null when all is.</param>
public sealed record FidelityOutcome(FidelityCase Case, string? Difference);
