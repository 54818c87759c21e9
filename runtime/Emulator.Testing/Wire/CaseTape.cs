using Emulator.Connections;
using Emulator.Connections.Recording;
using Emulator.Testing.Stubs;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;

namespace Emulator.Testing.Wire;

/// <summary>The recording of one case: what the test itself does not answer is answered from it, and nothing goes out.</summary>
internal sealed class CaseTape : IDisposable
{
    private readonly Player _player;
    private readonly HttpMessageInvoker _sender;
    private readonly SourcePlace _place;

    /// <param name="cassette">The recording; each case begins at its beginning.</param>
    /// <param name="mask">What the case knows to be secret.</param>
    /// <param name="place">The case's place, for what does not match.</param>
    public CaseTape(Cassette cassette, SecretMask mask, SourcePlace place)
    {
        _player = new Player(cassette, mask, new ConnectionOptions().MaxBodyBytes);
        _sender = new HttpMessageInvoker(_player.Handler());
        _place = place;
    }

    /// <summary>The requests that did not match, with how they differ from the nearest recorded one.</summary>
    public IEnumerable<Refusal> Refusals
    {
        get
        {
            var report = _player.Report;
            return report.AllMatched ? [] : [new Refusal("requests", string.Join("\n      ", report.MismatchLines), null, _place, null)];
        }
    }

    /// <summary>What a connection had acquired when it was recorded.</summary>
    public RecordValue Acquired(string connection) => _player.Acquired(connection);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => _sender.SendAsync(request, cancellation);

    public void Dispose() => _sender.Dispose();
}
