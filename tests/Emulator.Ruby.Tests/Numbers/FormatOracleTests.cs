using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Numbers;

/// <summary>Formats held to the answers of a real Ruby.</summary>
public sealed class FormatOracleTests
{
    [Test]
    public void Formats_lay_out_values_as_Ruby_does() => Assert.That(OracleFile.Differences("formats.jsonl"), Is.Empty);
}
