using System.Collections.Concurrent;
using Emulator.Testing;
using Emulator.Testing.Data;
using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>
/// The local servers of a run: each case has one for itself, put back to its seed, and the next case that wants the
/// same gets it after. Thread-safe.
/// </summary>
internal sealed class ServerPool(IReadOnlyDictionary<string, ServerStarter> starters) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Kind, string? Seed), ConcurrentBag<StartedServer>> _free = new();
    private readonly ConcurrentBag<StartedServer> _all = [];

    public IReadOnlyCollection<string> Kinds => [.. starters.Keys];

    /// <summary>The servers that the case wishes for, by kind, ready.</summary>
    /// <exception cref="ArgumentException">Seed or faults are none; the message says why.</exception>
    public async Task<IReadOnlyDictionary<string, StartedServer>> RentAsync(TestCase test, CancellationToken cancellation)
    {
        var rented = new Dictionary<string, StartedServer>(StringComparer.Ordinal);
        foreach (var wish in test.Given.Servers)
        {
            var free = _free.GetOrAdd((wish.Kind, wish.SeedFile), _ => []);
            if (!free.TryTake(out var server))
            {
                server = await starters[wish.Kind](wish.SeedFile, cancellation);
                _all.Add(server);
            }

            rented[wish.Kind] = server;
            await server.Reset(CaseData.Of(test, wish.Faults), test.Given.Now, cancellation);
        }

        return rented;
    }

    public void Return(TestCase test, IReadOnlyDictionary<string, StartedServer> rented)
    {
        foreach (var wish in test.Given.Servers)
        {
            if (rented.TryGetValue(wish.Kind, out var server))
            {
                _free[(wish.Kind, wish.SeedFile)].Add(server);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _all)
        {
            await server.Stop();
        }
    }
}
