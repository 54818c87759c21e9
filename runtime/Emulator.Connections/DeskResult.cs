using Emulator.Values.Problems;

namespace Emulator.Connections;

/// <summary>What came of an order at the desk.</summary>
/// <param name="Status">How the connection stands now.</param>
/// <param name="Version">The connection's version now.</param>
/// <param name="Changes">What was changed in file and store, in short sentences without values.</param>
/// <param name="Problems">What is wrong with the order or the file; when there are any, nothing was changed.</param>
public sealed record DeskResult(
    ConnectionStatus Status, int Version, IReadOnlyList<string> Changes, IReadOnlyList<Problem> Problems)
{
    internal static DeskResult Refused(IReadOnlyList<Problem> problems) => new(ConnectionStatus.Never, 0, [], problems);
}
