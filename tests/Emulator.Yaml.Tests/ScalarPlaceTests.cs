using Emulator.Values.Problems;

namespace Emulator.Yaml.Tests;

/// <summary>The content of each case holds one X; its place in the file is what a problem inside the text points to.</summary>
public sealed class ScalarPlaceTests
{
    [TestCase("a: bcX", 1, 6)]
    [TestCase("a: 'bcX'", 1, 7)]
    [TestCase("a: 'it''s X'", 1, 11)]
    [TestCase("a: \"bcX\"", 1, 7)]
    [TestCase("a: \"\\n\\x41\\u0041\\\"X\"", 1, 19)]
    [TestCase("a: \"\\U0001F600X\"", 1, 15)]
    [TestCase("a: |\n  one\n  two X\n", 3, 7)]
    [TestCase("a: |-\r\n    one\r\n      two X\r\n", 3, 11)]
    [TestCase("a: !!str bcX", 1, 12)]
    [TestCase("a: &anchor 'bcX'", 1, 15)]
    public void A_character_of_the_text_has_an_exact_place(string yaml, int line, int column) =>
        Assert.That(PlaceOfX(yaml), Is.EqualTo(new SourcePlace("some.yaml", line, column)));

    [TestCase("a: >\n  one\n  two X\n")]
    [TestCase("a: 'one\n  two X'\n")]
    public void A_folded_text_is_shown_where_it_begins(string yaml) =>
        Assert.That(PlaceOfX(yaml), Is.EqualTo(new SourcePlace("some.yaml", 1, 4)));

    private static SourcePlace PlaceOfX(string yaml)
    {
        var scalar = (YamlScalar)((YamlMap)YamlReaderTests.Read(yaml)).Find("a")!;
        return scalar.PlaceAt(scalar.Text.IndexOf('X', StringComparison.Ordinal));
    }
}
