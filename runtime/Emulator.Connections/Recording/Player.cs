using Emulator.Connections.Recording.Matching;
using Emulator.Connections.Recording.Wire;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Recording;

/// <summary>Serves a cassette back instead of the network, and keeps account of what did not match.</summary>
public sealed class Player
{
    private readonly Cassette _cassette;
    private readonly SecretMask _mask;
    private readonly long _maxBodyBytes;
    private readonly Choice _choice;
    private readonly Lock _gate = new();
    private readonly List<Mismatch> _mismatches = [];
    private int _requests;

    /// <param name="cassette">What is served.</param>
    /// <param name="mask">What the process knows to be secret, so that requests are compared as they were recorded.</param>
    /// <param name="maxBodyBytes">The limit that a recorded <c>too_large</c> speaks of.</param>
    public Player(Cassette cassette, SecretMask mask, long maxBodyBytes)
    {
        _cassette = cassette;
        _mask = mask;
        _maxBodyBytes = maxBodyBytes;
        _choice = new Choice(cassette);
    }

    /// <summary>What a connection had acquired; of one that the recording does not know, the usual two tokens.</summary>
    public RecordValue Acquired(string connection) => _cassette.Connections.TryGet(connection, out var acquired)
        ? acquired as RecordValue ?? RecordValue.Empty
        : RecordValue.Of(("access_token", Secret.Mask), ("refresh_token", Secret.Mask));

    /// <summary>The whole wire: nothing behind it.</summary>
    public HttpMessageHandler Handler() => new ReplayHandler(this);

    /// <summary>What came of the replay so far.</summary>
    public ReplayReport Report
    {
        get
        {
            lock (_gate)
            {
                return new ReplayReport(
                    _cassette.File, _requests, [.. _mismatches.SelectMany(mismatch => mismatch.Lines())], _mismatches.Count,
                    [.. _choice.Unused.Select(exchange => $"  {exchange.Request}{(exchange.Step is null ? "" : $"  step {exchange.Step}")}  {exchange.Place}")]);
            }
        }
    }

    /// <exception cref="ConnectorException">No recorded exchange answers the request.</exception>
    internal RecordedExchange Take(Exchange exchange)
    {
        var sent = RequestReading.Read(exchange, new Redaction([_mask], exchange.Tags.IsLogin));
        lock (_gate)
        {
            var (found, mismatch) = _choice.Take(sent, exchange.Tags, ++_requests);
            if (mismatch is null)
            {
                return found!;
            }

            _mismatches.Add(mismatch);
            throw new ConnectorException(FailureKind.Plugin, mismatch.Sentence(_cassette.File)) { Verb = exchange.Method };
        }
    }

    internal Exception Failure(RecordedExchange exchange) =>
        FailureWords.Again(exchange.Failure ?? FailureWords.Timeout, exchange.Request.Method, _maxBodyBytes);
}
