using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Such as connectors are full of: XML to hashes and back, keys, schemas, signatures, addresses, sorting, dates.</summary>
public sealed class HelperOracleTests
{
    [Test]
    public void What_connectors_write_for_themselves_gives_what_it_gives_in_Ruby() => Assert.That(OracleFile.Differences("helpers.jsonl"), Is.Empty);
}
