using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Running;

/// <summary>Values that are each within their limits, but too many together; what is dropped or shared does not count.</summary>
public sealed class MemoryLimitTests
{
    [TestCase("a = []; loop { a << 'x' * 1_000_000 }")]
    [TestCase("(1..1_000_000).map { 'x' * 1_000_000 }")]
    [TestCase("(1..1_000_000).map { |n| [n] * 100_000 }")]
    [TestCase("h = {}; n = 0; loop { h[n += 1] = 'é' * 100_000 }")]
    [TestCase("a = []; loop { a = [a, 'x' * 10_000] }")]
    [TestCase("a = []; loop { a << ['x', { 'y' => 'z' }] }")]
    [TestCase("(1..1_000_000).each_with_object([]) { |n, all| all << 'abc'.ljust(200_000) }")]
    [TestCase("a = (1..1000).to_a; loop { a = a.product([1, 2]).map { |x| x.join('-').center(9_000) } }")]
    [TestCase("(1..1_000_000).map { ['x' * 300_000].pack('m') }")]
    [TestCase("(1..1_000_000).map { ('x' * 200_000 + 'y').gsub('y', 'z') }")]
    [TestCase("(1..1_000_000).map { ('x,' * 9_000).split(',') }")]
    public void Many_values_together_meet_the_limit_of_memory(string source)
    {
        var run = Expression.NewRun(RubyLimits.Formula with { Memory = 16 << 20 }, TimeProvider.System);

        Assert.That(
            () => Expression.Compile(source).Run(run, RubyMain.Instance),
            Throws.TypeOf<LimitException>().With.Property("Limit").EqualTo("memory").And.Message.EqualTo("The values of the evaluation would take more than 16 megabytes"));
    }

    [TestCase("s = ''; 100.times { s = 'x' * 1_000_000 }; s.size", "1000000")]
    [TestCase("a = [0]; 60.times { a = [a, a] }; a.size", "2")]
    [TestCase("a = ['x' * 1_000_000] * 1_000_000; a.size", "1000000")]
    [TestCase("100.times.sum { |n| ([n] * 100_000).size }", "10000000")]
    public void What_is_dropped_or_shared_takes_no_memory(string source, string answer)
    {
        var run = Expression.NewRun(RubyLimits.Formula with { Memory = 16 << 20 }, TimeProvider.System);

        Assert.That(Expression.Compile(source).Run(run, RubyMain.Instance).Inspect(), Is.EqualTo(answer));
    }
}
