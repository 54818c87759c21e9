using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Tests.Parsing;

/// <summary>Random sources found that a name in quotes may be the last thing in a source, or in an interpolation.</summary>
internal sealed class HeredocNameTests
{
    [TestCase("<<\"name", '"')]
    [TestCase("<<~'name", '\'')]
    [TestCase("x = <<\"", '"')]
    [TestCase("\"#{<<'name", '\'')]
    [TestCase("<<\"name\nbody\nname\n", '"')]
    public void A_name_in_quotes_that_has_no_end_is_told(string source, char quote) => Assert.That(
        RubyParser.Parse(source).Problems.Select(problem => problem.ToString()),
        Has.One.Contains($"The name of the text that begins here has no end: expected {quote}"));

    [Test]
    public void A_name_in_quotes_may_end_the_source_and_then_its_text_has_no_end() => Assert.That(
        RubyParser.Parse("<<\"name\"").Problems.Select(problem => problem.ToString()), Has.One.Contains("expected a line name"));
}
