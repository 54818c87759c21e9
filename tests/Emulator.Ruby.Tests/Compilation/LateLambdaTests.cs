using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Lambdas of a file are compiled when they are first called; nothing must tell.</summary>
public sealed class LateLambdaTests
{
    [TestCase("a = ->(x) { b = x; b }; b = 5; [a.call(1), b]", "[1, 5]")]
    [TestCase("a = 1; f = -> { a += 1 }; f.call; f.call; a", "3")]
    [TestCase("f = -> { ->(y) { z = y; z } }; z = 9; [f.call.call(2), z]", "[2, 9]")]
    [TestCase("f = ->(a, b = a + 1, *rest, key: b) { [a, b, rest, key] }; [f.arity, f.call(1), f.call(1, 2, 3, key: 4)]", "[-2, [1, 2, [], 2], [1, 2, [3], 4]]")]
    [TestCase("f = ->(list) { list.each { |one| return one if one > 1 }; 0 }; f.call([1, 2, 3])", "2")]
    [TestCase("f = -> { $late ||= 0; $late += 1 }; g = -> { $late }; f.call; f.call; g.call", "2")]
    [TestCase("f = -> { \"#{$seen = 3}\" }; f.call; -> { $seen }.call", "3")]
    [TestCase("f = -> { alias $copy $first; $copy }; $first = 4; f.call", "4")]
    [TestCase("f = -> { LIMIT + 1 }; LIMIT = 5; f.call", "6")]
    [TestCase("def one; two; end\ndef two; TWO; end\nTWO = 2\none", "2")]
    [TestCase("f = -> { def inner; 7; end; inner }; f.call", "7")]
    public void A_lambda_sees_what_stands_before_it_and_nothing_that_comes_later(string source, string expected) =>
        Assert.That(Expression.Evaluate(source).Inspect(), Is.EqualTo(expected));

    [Test]
    public void A_lambda_may_be_called_first_from_deep_within_another()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("1", 900));

        Assert.That(Expression.Evaluate($"g = -> {{ {sum} }}; f = ->(n) {{ n == 0 ? g.call : f.call(n - 1) }}; f.call(60)").Inspect(), Is.EqualTo("900"));
    }

    [Test]
    public void Threads_that_call_a_lambda_for_the_first_time_get_one_body()
    {
        var lambda = (CompiledProc)Expression.Evaluate("->(x) { y = x * 2; [y, y].sum }");

        Parallel.For(0, 64, number => Assert.That(
            lambda.Call(Expression.NewRun(), new Arguments([Objects.RubyInteger.Of(number)])).Inspect(), Is.EqualTo($"{number * 4}")));
    }
}
