using Emulator.Values;
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

    /// <summary>
    /// For a replay, where nothing leaves the machine: gives what a connection of that name had acquired when it was
    /// recorded. Every secret is the text <c>[secret]</c> then, and none is looked up. Null: secrets are real.
    /// </summary>
    public Func<string, RecordValue>? StandIns { get; init; }

    /// <summary>Told of what a connection has acquired, in clear, whenever it is opened; empty for nothing.</summary>
    public Action<string, RecordValue> Opened { get; init; } = (_, _) => { };

    public ConnectionOptions Options { get; init; } = new();
}
