using Emulator.Hosting.Workspaces;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>A problem whose files, the hint's too, are written as the user in this folder would write them.</summary>
public static class DisplayedProblem
{
    public static Problem Of(Problem problem, Workspace workspace) =>
        problem with
        {
            Place = problem.Place with { File = workspace.Display(problem.Place.File) },
            Hint = problem.Hint is { } hint ? workspace.DisplayIn(hint) : null,
        };
}
