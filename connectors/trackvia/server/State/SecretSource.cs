namespace Emulator.TrackVia.Server.State;

/// <summary>Makes token values and codes from the seed, so that two runs hand out the same ones.</summary>
internal sealed class SecretSource(int seed)
{
    private readonly Random _random = new(seed);

    public string Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
