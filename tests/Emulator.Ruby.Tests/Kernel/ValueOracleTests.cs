using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Kernel;

/// <summary>Nil, booleans, symbols and ranges held to the answers of a real Ruby.</summary>
public sealed class ValueOracleTests
{
    [Test]
    public void Simple_values_and_ranges_answer_as_Ruby_does() => Assert.That(OracleFile.Differences("values.jsonl"), Is.Empty);
}
