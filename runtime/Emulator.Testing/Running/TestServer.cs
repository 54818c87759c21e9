using Emulator.Values;

namespace Emulator.Testing.Running;

/// <summary>A local server that belongs to one case for as long as the case runs.</summary>
public sealed record TestServer
{
    /// <summary>Where it listens, on loopback.</summary>
    public required Uri Address { get; init; }

    /// <summary>Answers a question in the server's own words: its data, its log of requests.</summary>
    /// <exception cref="ArgumentException">It does not know such a question; the message says what it knows.</exception>
    public required Func<Value, CancellationToken, Task<Value>> Ask { get; init; }

    /// <summary>The secret of a connection (its authentication type, its fields, the secret's name) to this server, or null.</summary>
    public Func<string?, RecordValue, string, string?> Secret { get; init; } = (_, _, _) => null;
}
