namespace Emulator.Values.Problems;

/// <summary>An error keeps the recipe from running; a warning is only said; a remark is said to who asks for it.</summary>
public enum ProblemSeverity
{
    Info,
    Warning,
    Error,
}
