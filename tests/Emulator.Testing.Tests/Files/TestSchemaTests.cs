using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Values;

namespace Emulator.Testing.Tests.Files;

public sealed class TestSchemaTests
{
    [Test]
    public void Editors_know_every_matcher_that_the_reader_knows()
    {
        var keys = (RecordValue)TestSchema.Write()["definitions"]["matcher"]["properties"];

        Assert.That(keys.Keys.Where(key => key != "$literal"), Is.EquivalentTo(MatcherTable.Names));
    }
}
