using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Lists;

/// <summary>Lists held to the answers of a real Ruby.</summary>
public sealed class ListOracleTests
{
    [Test]
    public void Lists_answer_as_Ruby_does() => Assert.That(OracleFile.Differences("lists.jsonl"), Is.Empty);
}
