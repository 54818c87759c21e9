using Emulator.Recipes.Checking.Export;
using Emulator.Values.Problems;

namespace Emulator.Recipes;

/// <summary>
/// What reading a file gave. A recipe may stand beside problems, so that linking can add its own and all are shown at
/// once; it may run only when <see cref="HasErrors"/> is false. It is null when the file is no recipe at all.
/// </summary>
/// <param name="Recipe">The recipe as far as it could be read.</param>
/// <param name="Problems">All mistakes in the file, in the order of their places.</param>
public sealed record RecipeReading(Recipe? Recipe, IReadOnlyList<Problem> Problems)
{
    /// <summary>The file as the platform wrote it, for the rules about its form; null for a YAML recipe.</summary>
    internal ExportFile? Export { get; init; }

    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
