using Emulator.Values.Problems;

namespace Emulator.Sdk;

/// <summary>A connector's file is broken; the problems say where and why.</summary>
public sealed class ConnectorLoadException(IReadOnlyList<Problem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>What is wrong, with places.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
