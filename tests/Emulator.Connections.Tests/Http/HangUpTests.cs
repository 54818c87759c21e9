using Emulator.Connections.Auth;
using Emulator.Connections.Http;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Tests.Http;

/// <summary>
/// A server that hangs up without an answer may have acted. The framework's client sends a request without content again
/// by itself then, up to three times; for one that writes, that would make a record twice.
/// </summary>
public sealed class HangUpTests
{
    private static readonly string[] Verbs = ["PUT", "PATCH", "DELETE", "POST"];

    [Test]
    public async Task A_request_that_writes_reaches_the_server_once_on_a_fresh_connection_and_on_a_used_one(
        [ValueSource(nameof(Verbs))] string verb, [Values] bool hasBody, [Values(0, 1)] int answered)
    {
        using var server = new HangingUpServer(answered);
        using var bench = new Bench();
        using var wire = new HttpMessageInvoker(new SocketsHttpHandler());
        var operation = new BareOperation(new AttemptSender(bench.Surroundings with { Wire = wire }), bench.Owner, RecordValue.Empty);
        for (var request = 0; request < answered; request++)
        {
            await operation.SendAsync(new ConnectorRequest("GET", $"{server.Address}/ready"), CancellationToken.None);
        }

        var last = new ConnectorRequest(verb, $"{server.Address}/records") { Payload = hasBody ? RecordValue.Of(("id", 1)) : Value.Null };
        var broken = Assert.ThrowsAsync<ConnectorException>(async () => await operation.SendAsync(last, CancellationToken.None));

        Assert.That(server.Requests.Count(line => line == $"{verb} /records HTTP/1.1"), Is.EqualTo(1));
        Assert.That(broken!.IsRetryable);
    }

    [Test]
    public void So_does_one_without_any_header_of_a_body()
    {
        using var server = new HangingUpServer(0);
        using var wire = new HttpMessageInvoker(new SocketsHttpHandler());
        var request = new WireRequest("POST", RequestAddress.Resolve(null, $"{server.Address}/records"), [], null);

        using var message = request.ToMessage();

        Assert.ThrowsAsync<HttpRequestException>(() => wire.SendAsync(message, CancellationToken.None));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }
}
