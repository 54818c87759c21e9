using Emulator.Values.Problems;

namespace Emulator.Connections.Files;

/// <summary>What came of reading a connection file; the file is null when its problems leave nothing to work with.</summary>
public sealed record ConnectionReading(ConnectionFile? File, IReadOnlyList<Problem> Problems);
