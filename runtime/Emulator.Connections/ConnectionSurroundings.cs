using Emulator.Connections.Files;
using Emulator.Values.Secrets;

namespace Emulator.Connections;

/// <summary>What comes from outside: the wire, the clock, chance, the environment, and the mask that learns every secret.</summary>
public sealed record ConnectionSurroundings
{
    /// <summary>Sends requests; it must not follow redirects or keep cookies, and must decompress answers.</summary>
    public required HttpMessageInvoker Wire { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Learns every secret before anything can print it.</summary>
    public required SecretMask Mask { get; init; }

    /// <summary>The value of an environment variable, or null; for <c>${env:NAME}</c>.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Makes the boundaries of multipart bodies.</summary>
    public required Random Random { get; init; }

    /// <summary>The value of a secret that is not to be looked for, or null: tests have secrets of their own.</summary>
    public Func<ConnectionFile, string, Secret?> StandIn { get; init; } = (_, _) => null;

    public ConnectionOptions Options { get; init; } = new();
}
