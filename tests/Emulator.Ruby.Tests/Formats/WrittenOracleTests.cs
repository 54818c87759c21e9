using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Formats;

public sealed class WrittenOracleTests
{
    [Test]
    public void Json_xml_csv_queries_codes_and_amounts_are_written_as_Ruby_does() => Assert.That(OracleFile.Differences("written.jsonl"), Is.Empty);
}
