using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Kernel;

public sealed class CornerOracleTests
{
    [Test]
    public void The_corners_of_the_language_and_its_core_answer_as_in_Ruby() => Assert.That(OracleFile.Differences("corners.jsonl"), Is.Empty);
}
