using Emulator.Connections.Recording;
using Emulator.Values.Problems;

namespace Emulator.Testing.Wire;

/// <summary>What came of reading a case's recording.</summary>
/// <param name="Cassette">Null when a problem is an error.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
public sealed record TapeReading(Cassette? Cassette, IReadOnlyList<Problem> Problems)
{
    /// <summary>Of a case without a recording.</summary>
    public static readonly TapeReading None = new(null, []);
}
