using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Times;

public sealed class MomentOracleTests
{
    [Test]
    public void Dates_times_zones_and_durations_answer_as_Ruby_does() => Assert.That(OracleFile.Differences("moments.jsonl"), Is.Empty);
}
