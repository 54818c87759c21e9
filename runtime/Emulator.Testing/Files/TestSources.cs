namespace Emulator.Testing.Files;

/// <summary>Where the files that a test names are looked for.</summary>
public sealed record TestSources
{
    /// <summary>The text of a file by its absolute path; null when it cannot be read.</summary>
    public required Func<string, string?> Read { get; init; }

    /// <summary>How a file is named in problems.</summary>
    public required Func<string, string> Name { get; init; }

    /// <summary>The absolute path of a file as a test in a file (the first) names it (the second); null when there is none.</summary>
    public required Func<string, string, string?> Find { get; init; }

    /// <summary>The recipe that a test file without <c>recipe</c> is about, absolute, or null.</summary>
    public required Func<string, string?> RecipeOf { get; init; }

    /// <summary>The connector that a test file without <c>connector</c> lies beside, absolute, or null.</summary>
    public required Func<string, string?> ConnectorOf { get; init; }
}
