using System.Text;
using Emulator.Values.Problems;

namespace Emulator.Yaml.Tests;

/// <summary>Files made to exhaust the reader end in one problem, soon.</summary>
public sealed class LimitsTests
{
    [Test]
    [MaxTime(30_000)]
    public void A_hundred_levels_are_read_and_one_more_is_refused()
    {
        Assert.That(Codes(Nested(99)), Is.Empty);
        Assert.That(Codes(Nested(100)), Is.EqualTo(new[] { "Y007" }));
    }

    [Test]
    [MaxTime(30_000)]
    public void A_million_open_brackets_are_refused() =>
        Assert.That(Codes(new string('[', 1_000_000)), Is.EqualTo(new[] { "Y007" }));

    [Test]
    [MaxTime(30_000)]
    public void Aliases_cannot_hide_depth()
    {
        var text = $"a: &a {new string('[', 60)}1{new string(']', 60)}\nb: {new string('[', 60)}*a{new string(']', 60)}\n";

        Assert.That(Codes(text), Is.EqualTo(new[] { "Y007" }));
    }

    [Test]
    [MaxTime(30_000)]
    public void Aliases_cannot_multiply_without_end()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 20; level++)
        {
            text.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        Assert.That(Codes(text.ToString()), Is.EqualTo(new[] { "Y008" }));
    }

    [Test]
    [MaxTime(30_000)]
    public void A_file_of_eleven_million_characters_is_refused() =>
        Assert.That(Codes(new string('a', 11_000_000)), Is.EqualTo(new[] { "Y006" }));

    [Test]
    [MaxTime(30_000)]
    public void A_text_of_nine_million_characters_is_read() =>
        Assert.That(Codes($"a: '{new string('b', 9_000_000)}'"), Is.Empty);

    [Test]
    [MaxTime(30_000)]
    public void A_list_of_a_hundred_thousand_items_is_read() =>
        Assert.That(Codes(string.Concat(Enumerable.Repeat("- a: 1\n", 100_000))), Is.Empty);

    private static string Nested(int lists) => $"{new string('[', lists)}1{new string(']', lists)}";

    private static IEnumerable<string> Codes(string text)
    {
        var problems = new List<Problem>();
        YamlReader.Read("some.yaml", text, problems);
        return problems.Select(problem => problem.Code);
    }
}
