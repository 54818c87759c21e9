namespace Emulator.Values.Problems;

/// <summary>An error keeps the recipe from running; a warning is only said.</summary>
public enum ProblemSeverity
{
    Warning,
    Error,
}
