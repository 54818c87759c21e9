using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Numbers;

/// <summary>An integer grows to 250,000 bits and no further, however it grows.</summary>
public sealed class IntegerSizeTests
{
    [TestCase("2 ** 1_000_000_000")]
    [TestCase("10 ** 60_000 * 10 ** 60_000")]
    [TestCase("1 << 1_000_000_000")]
    [TestCase("('9' * 1_000_000).to_i")]
    [TestCase("a = 7; 40.times { a *= a }; a")]
    public void A_larger_one_is_refused_by_name(string source) => Assert.That(
        () => Expression.Evaluate(source), Throws.TypeOf<LimitException>().With.Message.EqualTo("An integer would have more than 250000 bits"));

    [TestCase("(2 ** 200_000).to_s.size", "60206")]
    [TestCase("(10 ** 30_000 * 10 ** 30_000).to_s.size", "60001")]
    [TestCase("('9' * 60_000).to_i.to_s.size", "60000")]
    [TestCase("1 << -1_000_000_000_000", "0")]
    public void One_of_tens_of_thousands_of_digits_is_not(string source, string answer) =>
        Assert.That(Expression.Inspect(source), Is.EqualTo(answer));

    [Test]
    public void A_number_that_is_written_longer_is_a_problem() => Assert.That(
        () => Expression.Compile(new string('9', 100_000)), Throws.ArgumentException.With.Message.Contains("A number has 1 to 2000 digits"));
}
