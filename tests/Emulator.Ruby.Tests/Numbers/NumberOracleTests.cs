using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Numbers;

/// <summary>Numbers held to the answers of a real Ruby.</summary>
public sealed class NumberOracleTests
{
    [Test]
    public void Numbers_answer_as_Ruby_does() => Assert.That(OracleFile.Differences("numbers.jsonl"), Is.Empty);
}
