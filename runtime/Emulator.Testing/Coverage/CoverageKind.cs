namespace Emulator.Testing.Coverage;

/// <summary>What of a recipe a test may or may not have reached.</summary>
public enum CoverageKind
{
    /// <summary>An action or a stop; what the platform counts (runtime-semantics.md 9.3).</summary>
    Step,

    /// <summary>A way that a condition can go.</summary>
    Branch,

    /// <summary>A loop that runs for no, for one, for many items.</summary>
    Loop,

    /// <summary>An error that is handled.</summary>
    ErrorPath,
}
