using Emulator.Connections.Recording;
using Emulator.Connections.Recording.Files;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Connections.Tests.Support;

/// <summary>Records what a bench's scripted service answers, and serves it back.</summary>
internal sealed class Studio : IDisposable
{
    private const long MaxBodyBytes = 1_000_000;

    private readonly HttpMessageInvoker _recording;
    private readonly HttpMessageHandler _handler;

    public Studio(params Sdk.ConnectorDefinition[] connectors)
    {
        Bench = new Bench(connectors);
        Recorder = new Recorder(Bench.Time, Bench.Mask, MaxBodyBytes);
        _handler = Recorder.Around(Bench.Wire);
        _recording = new HttpMessageInvoker(_handler);
        Bench.Surroundings = Bench.Surroundings with { Wire = _recording };
    }

    public Bench Bench { get; }

    public Recorder Recorder { get; }

    public string CassetteFile => Path.Combine(Bench.Folder, "some.cassette.yaml");

    public Task<Value> SendAsync(ConnectorRequest request) =>
        Bench.BareOperation().SendAsync(request, CancellationToken.None).AsTask();

    /// <summary>The cassette's text.</summary>
    public string Recorded()
    {
        Recorder.Write(CassetteFile);
        return File.ReadAllText(CassetteFile);
    }

    /// <summary>From now on everything is served from that recording.</summary>
    public Player Replay(string cassette)
    {
        var player = new Player(Read(cassette), Bench.Mask, MaxBodyBytes);
        Bench.Surroundings = Bench.Surroundings with { Wire = new HttpMessageInvoker(player.Handler()) };
        return player;
    }

    public static Cassette Read(string cassette)
    {
        var problems = new List<Problem>();
        var read = CassetteReader.Read("some.cassette.yaml", cassette, problems);
        Assert.That(problems, Is.Empty);
        return read!;
    }

    public void Dispose()
    {
        _recording.Dispose();
        _handler.Dispose();
        Bench.Dispose();
    }
}
