using Emulator.Hosting.Checking.Coverage;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>What a check looked at, and every problem that it found.</summary>
public sealed record CheckReport(int Recipes, int Connections, int Connectors, IReadOnlyList<Problem> Problems)
{
    /// <summary>What of the recipes runs here.</summary>
    public required CoverageReport Coverage { get; init; }
}
