using System.Numerics;
using Emulator.Ruby.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Numbers;

/// <summary>Whole numbers of any size and sign reckon as exact ones do, across the boundary of a machine word too; quotients round down, as in Ruby.</summary>
public sealed class IntegerArithmeticTests
{
    private static readonly BigInteger[] Edges =
    [
        .. new BigInteger[] { 0, 1, 7, 10, int.MaxValue, uint.MaxValue, long.MaxValue, ulong.MaxValue, BigInteger.Pow(2, 53), BigInteger.Pow(10, 30) }
            .SelectMany(edge => new[] { edge - 1, edge, edge + 1, -edge - 1, -edge, -edge + 1 }).Distinct(),
    ];

    [Test]
    public void Sums_products_and_bits() => Rule.Holds(Pair, pair =>
    {
        var (a, b) = pair;

        Answers($"[a + b, a - b, a * b, -a, ~a, a & b, a | b, a ^ b, a <=> b, a == b, a < b, a >= b, a.abs, a.bit_length, a.even?]", a, b, [
            a + b, a - b, a * b, -a, -a - 1, a & b, a | b, a ^ b, a.CompareTo(b), a == b, a < b, a >= b, BigInteger.Abs(a), BitLength(a), a.IsEven]);
    });

    [Test]
    public void Quotients_and_remainders() => Rule.Holds(Pair.Where(pair => !pair.Second.IsZero), pair =>
    {
        var (a, b) = pair;
        var (quotient, rest) = (Floor(a, b), a - (b * Floor(a, b)));

        Answers("[a / b, a % b, a.divmod(b), a.div(b), a.modulo(b), a.remainder(b), a.gcd(b), a.lcm(b)]", a, b, [
            quotient, rest, $"[{quotient}, {rest}]", quotient, rest, BigInteger.Remainder(a, b),
            BigInteger.GreatestCommonDivisor(a, b), BigInteger.Abs(a * b) / BigInteger.GreatestCommonDivisor(a, b)]);
    });

    [Test]
    public void Nothing_is_divided_by_zero() => Rule.Holds(Any, a =>
        Answers("[(a / b rescue $!.message), (a % b rescue $!.message), (a.divmod(b) rescue $!.class), a.fdiv(1).class]", a, 0, [
            "\"divided by 0\"", "\"divided by 0\"", "ZeroDivisionError", "Float"]));

    [Test]
    public void Powers_and_shifts() => Rule.Holds(Any.SelectMany(_ => Gen.Choose(0, 130), (a, count) => (a, count)), pair =>
    {
        var (a, count) = pair;

        Answers("[a ** b, a << b, a >> b, a << -b, a[b], (2 ** b) * a]", a, count, [
            BigInteger.Pow(a, count), a << count, a >> count, a >> count, (a >> count) & 1, BigInteger.Pow(2, count) * a]);
    });

    [Test]
    public void Powers_in_a_ring() => Rule.Holds(
        Pair.Where(pair => !pair.Second.IsZero).SelectMany(_ => Any.Select(BigInteger.Abs), (pair, power) => (pair.First, power, pair.Second)),
        given =>
        {
            var (a, power, ring) = given;
            var rest = BigInteger.ModPow(a, power, BigInteger.Abs(ring));
            rest -= ring * Floor(rest, ring);

            Answers($"[a.pow({power}, b)]", a, ring, [rest]);
        });

    // Of doubles that hold both numbers exactly, the hardware's quotient is the nearest.
    [Test]
    public void Quotients_as_floats() => Rule.Holds(Pair.Where(pair => !pair.Second.IsZero && IsExact(pair.First) && IsExact(pair.Second)), pair =>
    {
        var (a, b) = pair;

        Answers("[a.fdiv(b) == c, a.to_f / b == c, a / b.to_f == c]", a, b, [true, true, true], (double)a / (double)b);
    });

    private static Gen<BigInteger> Any => Gen.OneOf(
        Gen.Elements(Edges),
        Gen.Choose(-100, 100).Select(number => (BigInteger)number),
        Gen.Choose(int.MinValue, int.MaxValue).ArrayOf(6).SelectMany(_ => Gen.Choose(0, 5), (parts, from) =>
            parts.Skip(from).Aggregate(BigInteger.Zero, (number, part) => (number << 32) + part)));

    private static Gen<(BigInteger First, BigInteger Second)> Pair => Any.SelectMany(_ => Any, (first, second) => (first, second));

    private static void Answers(string calls, BigInteger a, BigInteger b, object[] expected, double c = 0)
    {
        var source = $"a = {a}; b = {b}; c = {c:R}; {calls}";

        Assert.That(Expression.Inspect(source), Is.EqualTo($"[{string.Join(", ", expected.Select(Text))}]"), source);
    }

    private static string Text(object value) => value is bool truth ? truth ? "true" : "false" : value.ToString()!;

    private static BigInteger Floor(BigInteger a, BigInteger b)
    {
        var quotient = BigInteger.DivRem(a, b, out var rest);
        return !rest.IsZero && rest.Sign != b.Sign ? quotient - 1 : quotient;
    }

    private static long BitLength(BigInteger number) => (number.Sign < 0 ? -number - 1 : number).IsZero ? 0 : (long)(number.Sign < 0 ? -number - 1 : number).GetBitLength();

    private static bool IsExact(BigInteger number) => BigInteger.Abs(number) <= BigInteger.Pow(2, 53);
}
