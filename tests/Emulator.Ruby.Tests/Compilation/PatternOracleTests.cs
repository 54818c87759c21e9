using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Patterns of <c>case … in</c>, <c>=&gt;</c> and <c>in</c>, held to the answers and errors of a real Ruby.</summary>
public sealed class PatternOracleTests
{
    [Test]
    public void Patterns_take_what_they_take_in_Ruby() => Assert.That(OracleFile.Differences("patterns.jsonl"), Is.Empty);
}
