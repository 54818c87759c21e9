using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Hashes;

/// <summary>Hashes held to the answers of a real Ruby.</summary>
public sealed class HashOracleTests
{
    [Test]
    public void Hashes_answer_as_Ruby_does() => Assert.That(OracleFile.Differences("hashes.jsonl"), Is.Empty);
}
