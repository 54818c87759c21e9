using Emulator.Testing.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Testing.Tests.Matching;

/// <summary>Of long texts a failure shows the place where they part.</summary>
public sealed class TextDifferenceTests
{
    [Test]
    public void Short_texts_are_shown_whole() => Assert.That(TextDifference.Of("a", "b"), Is.EqualTo(("\"a\"", "\"b\"")));

    [Test]
    public void Of_a_long_text_the_place_is_shown_where_it_differs()
    {
        var same = new string('x', 20_000);

        var (expected, found) = TextDifference.Of(same + "q" + same, same + "y" + same);

        Assert.That(expected, Does.Match("^\"…x{40}qx{79}…\"  \\(from letter 19961\\)$"));
        Assert.That(found, Does.Match("^\"…x{40}yx{79}…\"  \\(from letter 19961\\)$"));
    }

    [Test]
    public void Of_a_text_of_lines_the_line_is_shown() => Assert.That(
        TextDifference.Of("a\nb\nX\nd", "a\nb\nc\nd"), Is.EqualTo(("line 3: \"X\"", "line 3: \"c\"")));

    [Test]
    public void A_line_more_is_shown_as_one_that_is_missing() => Assert.That(
        TextDifference.Of("a\nb\nc", "a\nc\n").Expected, Is.EqualTo("lines 2 to 3: \"b\", \"c\""));

    [Test]
    public void A_line_that_should_not_be_there_is_told() => Assert.That(
        TextDifference.Of("a\nc", "a\nb\nc"), Is.EqualTo(("nothing between the lines 1 and 2", "line 2: \"b\"")));

    [Test]
    public void Any_two_texts_can_be_shown() => Prop.ForAll<string, string>((one, other) =>
    {
        var (expected, found) = TextDifference.Of(Long(one) + "🚀", Long(other) + "🚁");
        return expected.Length > 0 && found.Length > 0 && !expected.Contains('\n') && !found.Contains('\n');
    }).QuickCheckThrowOnFailure();

    private static string Long(string? text) => string.Concat(Enumerable.Repeat(text ?? "🚀\n", 60));
}
