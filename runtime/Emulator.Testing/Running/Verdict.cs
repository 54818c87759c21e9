namespace Emulator.Testing.Running;

/// <summary>How a case ended.</summary>
public enum Verdict
{
    Passed,

    /// <summary>Something is not as the test says.</summary>
    Failed,

    /// <summary>The case could not be run: the test or the recipe has problems.</summary>
    Broken,
}
