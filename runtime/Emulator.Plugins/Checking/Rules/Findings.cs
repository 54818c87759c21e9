using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>Collects what the rules find.</summary>
internal sealed class Findings
{
    private readonly List<Problem> _found = [];

    public IReadOnlyList<Problem> All => [.. _found.Distinct()];

    /// <summary>What the platform would refuse.</summary>
    public void Error(string code, SourcePlace place, string message, string? hint = null) =>
        _found.Add(new Problem(code, place, message, hint));

    /// <summary>What the platform would ignore.</summary>
    public void Warn(string code, SourcePlace place, string message, string? hint = null) =>
        _found.Add(new Problem(code, place, message, hint) { Severity = ProblemSeverity.Warning });
}
