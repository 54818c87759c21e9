using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Times;

/// <summary>Every directive of <c>strftime</c> with every flag, held to the answers of a real Ruby.</summary>
public sealed class StrftimeTests
{
    [Test]
    public void Every_directive_with_every_flag_is_written_as_Ruby_does() => Assert.That(OracleFile.Differences("strftime.jsonl"), Is.Empty);
}
