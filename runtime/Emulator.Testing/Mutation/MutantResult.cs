namespace Emulator.Testing.Mutation;

/// <summary>Whether a change was noticed.</summary>
/// <param name="Mutant">The change.</param>
/// <param name="NoticedBy">The first case that failed; null when all passed.</param>
public sealed record MutantResult(Mutant Mutant, string? NoticedBy);
