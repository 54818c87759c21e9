namespace Emulator.Jobs;

/// <summary>Makes the names by which jobs and failures are found again. Thread-safe.</summary>
internal sealed class Identifiers(Random random)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary><c>j-</c>, 8 characters, <c>-</c>, 6 characters (runtime-semantics.md 1.3).</summary>
    public string Job()
    {
        lock (random)
        {
            return $"j-{random.GetString(Letters, 8)}-{random.GetString(Letters, 6)}";
        }
    }

    /// <summary>A UUID of version 4.</summary>
    public string Error()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    public void Fill(Span<byte> bytes)
    {
        lock (random)
        {
            random.NextBytes(bytes);
        }
    }
}
