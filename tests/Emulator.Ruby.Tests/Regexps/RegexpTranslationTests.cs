using System.Text.Json;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Strings;

namespace Emulator.Ruby.Tests.Regexps;

[TestFixture]
internal sealed class RegexpTranslationTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Test]
    public void A_translated_pattern_finds_what_Ruby_finds()
    {
        var differences = TextCalls.Lines("Regexps", "regexps.jsonl").Select(Difference).OfType<string>().ToList();

        Assert.That(differences, Is.Empty, string.Join('\n', differences.Take(60)));
    }

    [TestCase(@"a\Kb", "\\K")]
    [TestCase(@"(?<n>a)\g<n>", "\\g")]
    [TestCase("(?~ab)", "(?~")]
    [TestCase(@"\X", "\\X")]
    [TestCase("(?u)a", "(?u)")]
    public void What_is_not_supported_is_refused_by_name(string source, string construct)
    {
        Assert.That(
            () => RegexpTranslation.Translate(source, string.Empty, Second),
            Throws.TypeOf<RubyException>().With.Message.Contains(construct).And.Property(nameof(RubyException.ClassName)).EqualTo("RegexpError"));
    }

    [Test]
    public void A_match_that_takes_too_long_passes_a_limit()
    {
        var regexp = RegexpTranslation.Translate("(a+)+$", string.Empty, TimeSpan.FromMilliseconds(20));

        Assert.That(() => regexp.Find(new string('a', 60) + "b"), Throws.TypeOf<LimitException>().With.Property(nameof(LimitException.Limit)).EqualTo("match time"));
    }

    [Test]
    public void The_same_pattern_is_translated_once()
    {
        var first = RegexpTranslation.Translate("a+", "i", Second);
        var second = RegexpTranslation.Translate("a+", "i", Second);

        Assert.That(second, Is.SameAs(first));
    }

    private static string? Difference(JsonElement line)
    {
        var (source, options, text) = (line.GetProperty("source").GetString()!, line.GetProperty("options").GetString()!, line.GetProperty("text").GetString()!);
        var expected = line.TryGetProperty("matches", out var matches) ? JsonSerializer.Serialize(matches) : "RegexpError";
        var found = Found(source, options, text);
        return expected == found ? null : $"/{source}/{options} in {JsonSerializer.Serialize(text)}: expected {expected}, was {found}";
    }

    private static string Found(string source, string options, string text)
    {
        try
        {
            var regexp = RegexpTranslation.Translate(source, options, Second);
            var matches = Patterns.All(TextCalls.Run(), regexp, text).Select(match => (object?[])
            [
                CodePoints.PointOf(text, match.Index),
                CodePoints.PointOf(text, match.Index + match.Length),
                .. match.Groups.Values.Skip(1).Select(group => group.Success ? group.Value : null),
            ]);
            return JsonSerializer.Serialize(JsonSerializer.SerializeToElement(matches));
        }
        catch (RubyException error)
        {
            return error.ClassName;
        }
    }
}
