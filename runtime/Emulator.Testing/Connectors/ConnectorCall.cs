using Emulator.Testing.Data;
using Emulator.Values.Problems;

namespace Emulator.Testing.Connectors;

/// <summary>The lambda that a connector test calls, and what it is called with.</summary>
/// <param name="Connector">A name of the workspace's connectors, or a file, absolute.</param>
/// <param name="Path">Words with dots between them, as for <c>exec</c>: <c>actions.search.execute</c>.</param>
/// <param name="Settings">The connection's settings, in clear.</param>
/// <param name="Arguments">What the lambda's parameters ask for: <c>input</c>, <c>closure</c>, <c>args</c> and so on.</param>
/// <param name="Place">Where the test names the connector.</param>
public sealed record ConnectorCall(
    string Connector, string Path, DataNode? Settings, IReadOnlyDictionary<string, DataNode> Arguments, SourcePlace Place);
