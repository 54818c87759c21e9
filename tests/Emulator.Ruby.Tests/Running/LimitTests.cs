using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Ruby.Tests.Running;

/// <summary>Sources that ask for more than there is: each meets the limit that its kind of hunger has.</summary>
public sealed class LimitTests
{
    [TestCase("'x' * 10 ** 9")]
    [TestCase("'a'.ljust(10 ** 9)")]
    [TestCase("'a'.center(10 ** 18)")]
    [TestCase("'%1000000000d' % 1")]
    [TestCase("('a' * 1000).gsub('a', 'b' * 100_000)")]
    [TestCase("x = 'a'; loop { x = x + x }")]
    [TestCase("x = +'a'; loop { x << x }")]
    [TestCase("x = 'a'; loop { x = \"#{x}#{x}\" }")]
    [TestCase("(['a' * 1_000_000] * 1000).join")]
    [TestCase("(['a' * 1_000_000] * 1000).to_json")]
    [TestCase("(['a' * 1_000_000] * 1000).to_s")]
    [TestCase("(['a' * 1_000_000] * 1000).to_param")]
    [TestCase("workato.render_yaml(['a' * 1_000_000] * 1000)")]
    public void A_long_text_meets_the_limit_of_texts(string source) => Meets(source, "text length", "A string would be longer than 50000000 characters");

    [TestCase("('a' * 10_000_000).chars")]
    [TestCase("('a' * 10_000_000).split('')")]
    [TestCase("[0] * 10 ** 10")]
    [TestCase("(1..10 ** 18).to_a")]
    [TestCase("x = [1]; loop { x = x + x }")]
    [TestCase("x = [1]; loop { x.concat(x) }")]
    [TestCase("x = [1]; loop { x.push(*x) }")]
    public void A_long_list_meets_the_limit_of_lists(string source) => Meets(source, "list length", "list");

    [TestCase("loop {}")]
    [TestCase("while true; end")]
    [TestCase("1.step(10 ** 12) { |n| n }")]
    [TestCase("1.step(10 ** 12, 2) { |n| n }")]
    [TestCase("1.upto(10 ** 12) { |n| n }")]
    [TestCase("(1..).each { |n| n }")]
    [TestCase("x = 'abc'; loop { x = x.succ }")]
    [TestCase("[1].cycle { |n| n }")]
    public void An_endless_loop_meets_the_limit_of_steps(string source) => Meets(source, "steps", "The evaluation took more than 10000000 steps");

    [TestCase("1\nloop { }", 2, 6)]
    [TestCase("a = 1; while true; a += 1; end", 7, 30)]
    [TestCase("[1].each { |n| n.times { loop { } } }", 25, 29)]
    [TestCase("'x' * 10 ** 9", 4, 5)]
    [TestCase("x = 'a'.ljust(10 ** 9)", 8, 13)]
    public void A_limit_tells_where_it_was_passed(string source, int start, int end) => Assert.That(
        () => Expression.Evaluate(source),
        Throws.TypeOf<LimitException>().With.Property(nameof(LimitException.Span)).EqualTo(new SourceSpan(start, end)));

    [TestCase("f = lambda { f.call }; f.call")]
    [TestCase("f = ->(n) { [n].map { |m| f.(m + 1) } }; f.(0)")]
    [TestCase("def f(n); f(n + 1); end; f(0)")]
    public void Endless_recursion_meets_the_limit_of_depth(string source) => Meets(source, "depth", "Calls are nested deeper than");

    [TestCase("('a' * 40 + 'b').match?(/\\A(a+)+\\z/)")]
    [TestCase("('a' * 40 + 'b').gsub(/(a*)*c/, '')")]
    public void A_match_without_end_meets_the_limit_of_matches(string source) => Meets(source, "match time", "A match took longer than 1 seconds");

    [TestCase("2 ** (10 ** 9)")]
    [TestCase("1 << 10 ** 9")]
    [TestCase("x = 3; loop { x = x * x }")]
    [TestCase("Integer('9' * 1_000_000)")]
    [TestCase("('f' * 1_000_000).to_i(16)")]
    [TestCase("('9' * 1_000_000).to_currency")]
    [TestCase("('0.' + '9' * 1_000_000).to_currency")]
    [TestCase("workato.parse_yaml('a: ' + '9' * 1_000_000)")]
    [TestCase("[{ 'a' => '9' * 1_000_000 }].where('a >' => 1).size")]
    public void A_large_number_meets_the_limit_of_integers(string source) => Meets(source, "integer size", "bits");

    [Test]
    public void A_slow_evaluation_meets_the_limit_of_time()
    {
        var clock = new FakeTimeProvider(Expression.Now) { AutoAdvanceAmount = TimeSpan.FromSeconds(3) };

        Assert.That(
            () => Expression.Compile("loop {}").Run(Expression.NewRun(clock: clock), RubyMain.Instance),
            Throws.TypeOf<LimitException>().With.Property("Limit").EqualTo("time").And.Message.EqualTo("The evaluation took longer than 10 seconds"));
    }

    [TestCase("10 ** 400.to_f", "Infinity")]
    [TestCase("(10 ** 400).to_f", "Infinity")]
    [TestCase("(1..10 ** 18).sum", "500000000000000000500000000000000000")]
    [TestCase("(1..10 ** 18).size", "1000000000000000000")]
    [TestCase("(1..10 ** 18).include?(5)", "true")]
    [TestCase("(1..10 ** 18).first(2)", "[1, 2]")]
    [TestCase("(5...10 ** 18).first(2)", "[5, 6]")]
    [TestCase("(1..3).first(10 ** 18)", "[1, 2, 3]")]
    [TestCase("(1...1).first(2)", "[]")]
    [TestCase("'a' * 0", "\"\"")]
    [TestCase("('a' * 1_000_000).chars.size", "1000000")]
    [TestCase("('a' * 1_000_000).split('').size", "1000000")]
    [TestCase("(1..10 ** 12).each { |n| break n if n > 3 }", "4")]
    [TestCase("('a'..'zzzzzzzzzz').each { |text| break text if text.size > 1 }", "\"aa\"")]
    [TestCase("('a'..'zzzzzzzzzz').first(3)", "[\"a\", \"b\", \"c\"]")]
    [TestCase("('a'..'zzzzzzzzzz').include?('zz')", "true")]
    [TestCase("('2024-01-01'.to_date..'9999-01-01'.to_date).each { |day| break day.to_s if day.day == 3 }", "\"2024-01-03\"")]
    [TestCase("x = []; x << x; x", "[[...]]")]
    [TestCase("x = [1]; x << [x, x, 2]; x.inspect", "\"[1, [[...], [...], 2]]\"")]
    [TestCase("x = {}; x[:a] = x; x", "{:a=>{...}}")]
    [TestCase("x = {}; x[:a] = [x, 1]; x.to_s", "\"{:a=>[{...}, 1]}\"")]
    [TestCase("x = [1]; [x, x]", "[[1], [1]]")]
    [TestCase("x = []; h = { l: x }; x << h; [x, h]", "[[{:l=>[...]}], {:l=>[{...}]}]")]
    public void What_only_looks_large_has_its_answer(string source, string answer) => Assert.That(Expression.Answer(source), Is.EqualTo(answer));

    [TestCase("x = {}; x[:a] = x; x.to_json")]
    [TestCase("x = []; x << x; x.to_json")]
    [TestCase("x = []; x << x; x.flatten")]
    [TestCase("x = []; x << x; x.hash")]
    [TestCase("x = []; x << x; x == [x]")]
    [TestCase("x = {}; x[:a] = x; x.deep_merge(x)")]
    [TestCase("x = {}; x[:a] = x; x.deep_stringify_keys")]
    [TestCase("x = {}; x[:a] = x; x.to_xml")]
    [TestCase("x = {}; x[:a] = x; x.to_param")]
    [TestCase("x = {}; x[:a] = x; x.deep_dup")]
    [TestCase("x = []; x << x; x.join")]
    [TestCase("x = []; x << x; x.to_param")]
    [TestCase("x = []; x << x; {a: x}.to_param")]
    [TestCase("x = []; x << x; {a: x}.encode_www_form")]
    [TestCase("x = []; x << x; x <=> [x]")]
    [TestCase("Time.now + 10 ** 20")]
    [TestCase("Time.at(10 ** 30)")]
    [TestCase("Date.new(10 ** 9, 1, 1)")]
    [TestCase("Date.today + 10 ** 20")]
    [TestCase("Date.today >> 10 ** 20")]
    [TestCase("(10 ** 20).days.from_now")]
    [TestCase("(10 ** 20).years.ago")]
    [TestCase("[1].first(10 ** 30)")]
    [TestCase("'a'[10 ** 30]")]
    [TestCase("1.5.round(10 ** 30)")]
    [TestCase("15.round(-10 ** 9)")]
    [TestCase("15.digits(10 ** 30)")]
    [TestCase("'1e1000000000'.to_f")]
    [TestCase("'1e1000000000'.to_d")]
    [TestCase("'1e1000000000'.to_r")]
    public void Anything_else_ends_as_a_value_an_error_of_ruby_or_a_limit(string source) =>
        Assert.That(() => Outcome(source), Is.Not.Empty);

    private static string Outcome(string source)
    {
        try
        {
            return Expression.Answer(source);
        }
        catch (LimitException limit)
        {
            return limit.Message;
        }
    }

    private static void Meets(string source, string limit, string message) => Assert.That(
        () => Expression.Answer(source),
        Throws.TypeOf<LimitException>().With.Property("Limit").EqualTo(limit).And.Message.Contains(message));
}
