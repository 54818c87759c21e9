using System.Security.Cryptography;

namespace Emulator.Hosting.Wiring;

/// <summary>Where chance comes from when nobody handed any in: one source for the process, seeded by the system.</summary>
internal static class SystemRandom
{
    public static Random Make() => new(RandomNumberGenerator.GetInt32(int.MaxValue));
}
