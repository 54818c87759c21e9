using System.Text.Json;

namespace Emulator.Ruby.Tests.Strings;

/// <summary>What only the platform's extensions answer, or what needs their data.</summary>
[TestFixture]
internal sealed class PublishedTextTests
{
    [TestCase("<html><body>Double bubble</body></html>", "Double bubble")]
    [TestCase("a < b and c > d", "a &lt; b and c &gt; d")]
    [TestCase("<br/>line<br>break", "linebreak")]
    [TestCase("<!-- comment -->text", "text")]
    [TestCase("Tom &amp; Jerry", "Tom &amp; Jerry")]
    [TestCase("Tom & Jerry", "Tom &amp; Jerry")]
    [TestCase("<p>unclosed", "unclosed")]
    public void Tags_fall_out_of_a_text(string html, string text)
    {
        Assert.That(Answer(html, "strip_tags"), Is.EqualTo($"\"{text}\""));
    }

    [TestCase("Ærøskøbing", "AEroskobing")]
    [TestCase("Łódź Žižkov", "Lodz Zizkov")]
    [TestCase("ﬁne œuvre", "?ne oeuvre")]
    public void Letters_are_brought_to_ASCII(string text, string expected)
    {
        Assert.That(Answer(text, "transliterate"), Is.EqualTo($"\"{expected}\""));
    }

    [TestCase("custom_url_2fa", "Custom URL 2 fa")]
    [TestCase("HTTPServer", "HTTP server")]
    public void A_name_becomes_a_label(string name, string label)
    {
        Assert.That(Answer(name, "labelize"), Is.EqualTo($"\"{label}\""));
    }

    [TestCase("Olé", "ASCII", "Encoding::UndefinedConversionError: U+00E9 from UTF-8 to US-ASCII")]
    [TestCase("日本", "ISO-8859-1", "Encoding::UndefinedConversionError: U+65E5 from UTF-8 to ISO-8859-1")]
    [TestCase("abc", "no-such-encoding", "Encoding::ConverterNotFoundError: code converter not found (UTF-8 to no-such-encoding)")]
    [TestCase("Olé!", "UTF-8", "\"Olé!\"")]
    public void A_text_is_written_in_another_encoding_or_refused(string text, string encoding, string expected)
    {
        Assert.That(Answer(text, "encode", encoding), Is.EqualTo(expected));
    }

    [Test]
    public void Only_nil_cannot_be_joined_to_a_text()
    {
        Assert.That(Answer("ID-", "+", 42), Is.EqualTo("\"ID-42\""));
        Assert.That(Answer("ID-", "+", [null]), Is.EqualTo("Workato::ArgumentError: Cannot concatenate string with nil"));
    }

    private static string Answer(string self, string method, params object?[] arguments) => TextCalls.Answer(
        JsonSerializer.SerializeToElement(self),
        method,
        arguments.Select(static argument => JsonSerializer.SerializeToElement(argument)));
}
