using Emulator.Values;

namespace Emulator.Testing.Running;

/// <summary>A local server of this process, which cases have one after the other.</summary>
public sealed record StartedServer
{
    public required TestServer Server { get; init; }

    /// <summary>Puts it back to its seed, with these faults (nil for none) and this clock.</summary>
    /// <exception cref="ArgumentException">The faults are none; the message says why.</exception>
    public required Func<Value, DateTimeOffset, CancellationToken, Task> Reset { get; init; }

    public required Func<ValueTask> Stop { get; init; }
}
