using Emulator.Connections.Http;
using Emulator.Connections.Tests.Support;

namespace Emulator.Connections.Tests.Http;

public sealed class ViaHandlerTests
{
    [Test]
    public async Task A_request_goes_to_the_other_server_with_its_own_address_in_a_header()
    {
        using var wire = new ScriptedWire().Answers(200);
        using var via = new ViaHandler(new Uri("http://127.0.0.1:9999"), allowRemote: false, wire);
        using var invoker = new HttpMessageInvoker(via);
        using var request = new HttpRequestMessage(
            HttpMethod.Post, RequestAddress.Resolve(null, "https://acme.example/api/x?a=%7E").ToUri())
        {
            Content = new StringContent("body"),
        };

        using var answer = await invoker.SendAsync(request, CancellationToken.None);

        var seen = wire.Seen.Single();
        Assert.That((seen.Method, seen.Url, seen.Body), Is.EqualTo(("POST", "http://127.0.0.1:9999/api/x?a=%7E", "body")));
        Assert.That(seen.Header("X-Original-Url"), Is.EqualTo("https://acme.example/api/x?a=%7E"));
    }

    [TestCase("http://127.0.0.1:1", false, true)]
    [TestCase("http://localhost:1", false, true)]
    [TestCase("http://[::1]:1", false, true)]
    [TestCase("http://proxy.example:1", false, false)]
    [TestCase("http://127.0.0.1.example:1", false, false)]
    [TestCase("http://proxy.example:1", true, true)]
    [TestCase("ftp://127.0.0.1", true, false)]
    public void Only_loopback_is_allowed_unless_remote_is(string via, bool allowRemote, bool allowed) =>
        Assert.That(ViaHandler.Refusal(new Uri(via), allowRemote) is null, Is.EqualTo(allowed));

    [Test]
    public void A_remote_server_is_refused_before_any_request()
    {
        using var wire = new ScriptedWire();

        Assert.That(() => new ViaHandler(new Uri("http://proxy.example"), false, wire), Throws.ArgumentException);
    }
}
