using Emulator.Values.Problems;

namespace Emulator.Hosting.Packages;

/// <summary>What an import did, or would do.</summary>
/// <param name="Written">Files made or changed, from the workspace's root.</param>
/// <param name="Kept">Files that were there already with the same content.</param>
/// <param name="Refused">Files that are there with other content and stay as they are.</param>
/// <param name="Skipped">Files of the package that nothing here uses.</param>
/// <param name="Problems">What is odd or wrong in the package.</param>
public sealed record ImportReport(
    IReadOnlyList<string> Written,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> Refused,
    IReadOnlyList<string> Skipped,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What recipes of the package name and neither it nor the workspace has, with who names it.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
