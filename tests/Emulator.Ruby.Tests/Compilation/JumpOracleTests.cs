using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Bodies whose jumps are written as branches, and those whose jumps stay jumps, held to the answers of a real Ruby.</summary>
public sealed class JumpOracleTests
{
    [Test]
    public void Bodies_end_where_they_end_in_Ruby() => Assert.That(OracleFile.Differences("jumps.jsonl"), Is.Empty);
}
