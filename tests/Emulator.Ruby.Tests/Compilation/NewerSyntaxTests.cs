using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>What newer sources use beside the words that most have; the answers are those of a real Ruby 3.1.</summary>
public sealed class NewerSyntaxTests
{
    [TestCase("r = []\nfor x in [3, 1, 2] do r << x * 2 end\nr << x", "[6, 2, 4, 2]")]
    [TestCase("s = 0\nfor i in 0...4\n  next if i == 1\n  s += i\nend\n[s, i]", "[5, 3]")]
    [TestCase("for a, b in [[1, 2], [3, 4]]; end\n[a, b]", "[3, 4]")]
    [TestCase("[?a, ?a + 'b', 1 == 1 ? 'y' : 'n']", "[\"a\", \"ab\", \"y\"]")]
    [TestCase("def add(x, y = 1) x + y end\n[add(1), add(1, 2)]", "[2, 3]")]
    [TestCase("def fact(n)\n  return 1 if n < 2\n  n * fact(n - 1)\nend\nfact(5)", "120")]
    [TestCase("def each_of(list, &block) list.map(&block) end\neach_of([1]) { |x| x + 1 }", "[2]")]
    [TestCase("N = 5\nl = -> { N + 1 }\nl.call", "6")]
    [TestCase("n = 0\nbegin\n  n += 1\n  raise 'x' if n < 3\n  n\nrescue StandardError\n  retry\nend", "3")]
    [TestCase("'Ann Lee' =~ /(\\w+) (\\w+)/\n[$1, $2, $~[0], $&, $3]", "[\"Ann\", \"Lee\", \"Ann Lee\", \"Ann Lee\", nil]")]
    [TestCase("case 'k=v'\nwhen /(\\w)=(\\w)/ then $2 + $1\nend", "\"vk\"")]
    [TestCase("'John Smith'.gsub(/(\\w)(\\w+)/) { \"#{$1.downcase}#{$2.upcase}\" }", "\"jOHN sMITH\"")]
    [TestCase("'ab' =~ /a/\n'xy'.match?(/x/)\n$~[0]", "\"a\"")]
    [TestCase("if /(?<year>\\d+)-(?<month>\\d+)/ =~ '2020-05'\n  [year, month]\nend", "[\"2020\", \"05\"]")]
    [TestCase("[1, 2].map { _1 + 1 }", "[2, 3]")]
    [TestCase("{ a: 1 }.map { [_1, _2] }", "[[:a, 1]]")]
    [TestCase("x = 1\n[defined?(x), defined?(zz), defined?(String), defined?(Nope), defined?('a'.upcase)]", "[\"local-variable\", nil, \"constant\", nil, \"method\"]")]
    [TestCase("[Regexp.escape('a.b'), Regexp.new('A', Regexp::IGNORECASE).match?('a')]", "[\"a\\\\.b\", true]")]
    [TestCase("'a1' =~ /\\d/\nRegexp.last_match(0)", "\"1\"")]
    [TestCase("(a, b), c = [1, 2], 3\n[a, b, c]", "[1, 2, 3]")]
    [TestCase("*a, b = [1, 2, 3]\n[a, b]", "[[1, 2], 3]")]
    [TestCase("a, * = [1, 2, 3]\na", "1")]
    [TestCase("a, b = Integer('x') rescue [1, 2]\n[a, b]", "[1, 2]")]
    [TestCase("f = ->(a, options: {}) { [a, options] }\nf.call(1, options: { b: 2 })", "[1, {:b=>2}]")]
    [TestCase("f = ->(x, y:; z) { z = x + y; z }\nf.call(1, y: 2)", "3")]
    [TestCase("r = 1..begin 3 end\nr.to_a", "[1, 2, 3]")]
    public void It_means_what_it_means_in_Ruby(string source, string expected) =>
        Assert.That(Expression.Evaluate(source).Inspect(), Is.EqualTo(expected));
}
