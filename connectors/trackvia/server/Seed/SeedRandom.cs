namespace Emulator.TrackVia.Server.Seed;

/// <summary>
/// The random source of one seeded table; it depends on the seed and the table alone, so tables can be made in any
/// order.
/// </summary>
internal sealed class SeedRandom(int table)
{
    /// <summary>Every generated value derives from this number.</summary>
    public const int Seed = 20240301;

    private readonly Random _random = new(unchecked((Seed * 31) + table));

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Whole(int low, int high) => _random.Next(low, high + 1);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>Some of the choices in their order, at least one.</summary>
    public IReadOnlyList<string> Some(IReadOnlyList<string> choices)
    {
        var first = _random.Next(choices.Count);
        return [.. choices.Where((_, index) => index == first || _random.NextDouble() < 0.25)];
    }
}
