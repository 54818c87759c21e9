using Emulator.Ruby.Parsing;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Parsing;

/// <summary>However a source grows, the tree stays low enough to be walked, on a thread with a small stack too.</summary>
public sealed class TreeHeightTests
{
    private const int SmallStack = 1 << 20;

    [TestCase("1", ".to_s", "", 990)]
    [TestCase("1", " + 1", "", 990)]
    [TestCase("'a'", " << 'b'", "", 990)]
    [TestCase("nil", " || nil", "", 990)]
    [TestCase("1", " and 1", "", 990)]
    [TestCase("1", " if 1", "", 990)]
    [TestCase("[]", "[0]", "", 990)]
    [TestCase("{}", "&.dig(1)", "", 990)]
    [TestCase("", "[", "]", 140)]
    public void What_the_parser_takes_is_evaluated(string first, string link, string close, int count)
    {
        var source = first + Repeat(link, count) + Repeat(close, count);

        Assert.That(OnSmallStack(() => Expression.Answer(source)), Is.Not.Null);
    }

    [TestCase("1", ".to_s", "")]
    [TestCase("1", " + 1", "")]
    [TestCase("1", " ** 1", "")]
    [TestCase("a", " || a", "")]
    [TestCase("1", " and 1", "")]
    [TestCase("1", " if 1", "")]
    [TestCase("[]", "[0]", "")]
    [TestCase("A", "::B", "")]
    [TestCase("a", " ? 1 : a", "")]
    [TestCase("", "(", ")")]
    [TestCase("", "[", "]")]
    [TestCase("", "-", "")]
    [TestCase("", "!", "")]
    [TestCase("", "not ", "")]
    [TestCase("", "->{", "}")]
    [TestCase("", "f a ", "")]
    [TestCase("a", " = a", "")]
    [TestCase("", "if a then ", " end")]
    [TestCase("if a then 1", " elsif a then 1", "")]
    public void Longer_ones_are_problems_with_a_place(string first, string link, string close)
    {
        var source = first + Repeat(link, 20_000) + Repeat(close, 20_000);

        var problems = OnSmallStack(() => RubyParser.Parse(source).Problems);

        Assert.That(problems, Has.Count.EqualTo(1));
        Assert.That(problems[0].ToString(), Does.Contain("deeper than").Or.Contain("hang on one another"));
    }

    [TestCase("f(", ").a.b.c.d.e.f.g.h.i.j")]
    [TestCase("[", "][0][0][0][0][0][0][0][0]")]
    [TestCase("\"#{", "}\".a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1")]
    public void Chains_in_brackets_count_together(string open, string close)
    {
        var depth = open[0] == '"' ? 20 : 140;
        var source = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));

        var problems = OnSmallStack(() => RubyParser.Parse(source).Problems);

        Assert.That(problems.Select(problem => problem.ToString()), Has.One.Contains("hang on one another"));
    }

    [Test]
    public void Statements_and_elements_side_by_side_do_not_count()
    {
        var statements = string.Concat(Enumerable.Repeat("a = 1.to_s.to_s.to_s.to_s\n", 2_000));
        var elements = $"[{string.Join(", ", Enumerable.Repeat("1.to_s.to_s + 'a'", 2_000))}]";

        Assert.Multiple(() =>
        {
            Assert.That(RubyParser.Parse(statements).Problems, Is.Empty);
            Assert.That(RubyParser.Parse(elements).Problems, Is.Empty);
        });
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), SmallStack);
        thread.Start();
        thread.Join();
        return result;
    }
}
