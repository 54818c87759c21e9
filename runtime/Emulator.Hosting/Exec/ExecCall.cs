using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>One lambda to be tried (connector-sdk.md 9.2).</summary>
/// <param name="Connector">The connector's file; not looked at where <see cref="Connection"/> is given.</param>
/// <param name="Path">Words with dots between them, as <c>actions.search.execute</c>.</param>
/// <param name="Settings">The connection's settings, in clear.</param>
/// <param name="Arguments">What the parameters' names may ask for: <c>input</c>, <c>closure</c>, <c>args</c> and so on.</param>
/// <param name="Now">The moment that the lambda is told; null: the real one.</param>
public sealed record ExecCall(string Connector, string Path, RecordValue Settings, RecordValue Arguments, DateTimeOffset? Now = null)
{
    /// <summary>A connection of the workspace, whose connector and settings hold then; null: those of the call.</summary>
    public string? Connection { get; init; }
}
