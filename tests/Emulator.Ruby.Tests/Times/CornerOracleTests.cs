using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Times;

public sealed class CornerOracleTests
{
    [Test]
    public void The_rarer_methods_of_times_days_and_zones_answer_as_in_Ruby() => Assert.That(OracleFile.Differences("corners.jsonl"), Is.Empty);
}
