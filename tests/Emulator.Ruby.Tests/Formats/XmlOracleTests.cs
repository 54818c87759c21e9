using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Formats;

public sealed class XmlOracleTests
{
    [Test]
    public void Xml_becomes_hashes_and_hashes_become_xml_and_queries_as_in_Ruby() => Assert.That(OracleFile.Differences("xml.jsonl"), Is.Empty);
}
