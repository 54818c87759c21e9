using System.Net;

namespace Emulator.Jobs.Tests.Support;

/// <summary>A service that answers every request with the next scripted status and an empty JSON object.</summary>
internal sealed class FakeWire : HttpMessageHandler
{
    public Queue<HttpStatusCode> Answers { get; } = new();

    public List<Uri> Asked { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!);
        return Task.FromResult(new HttpResponseMessage(Answers.Count > 0 ? Answers.Dequeue() : HttpStatusCode.OK)
        {
            Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
        });
    }
}
