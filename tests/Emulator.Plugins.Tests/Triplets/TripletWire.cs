using System.Net;
using System.Text;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Writes down every request as it goes over the wire, and answers in the order of the case.</summary>
internal sealed class TripletWire(IEnumerable<string> answers) : HttpMessageHandler
{
    private readonly Queue<string> _answers = new(answers);

    public StringBuilder Seen { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Append($"> {request.Method} {request.RequestUri!.Scheme}://{request.RequestUri.Authority}{request.RequestUri.PathAndQuery}\n");
        var headers = request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}")
            .Concat((request.Content?.Headers.NonValidated ?? default).Select(header => $"{header.Key}: {header.Value}"));
        foreach (var header in headers.Order(StringComparer.Ordinal))
        {
            Seen.Append($">   {header}\n");
        }

        if (request.Content is not null && await request.Content.ReadAsStringAsync(cancellationToken) is { Length: > 0 } body)
        {
            Seen.Append(string.Concat(body.ReplaceLineEndings("\n").Split('\n').Select(line => $">   | {line}\n")));
        }

        Assert.That(_answers, Is.Not.Empty, $"one request too many:\n{Seen}");
        var answer = _answers.Dequeue();
        Seen.Append($"< {answer}\n");
        var response = new HttpResponseMessage((HttpStatusCode)int.Parse(answer[..3]))
        {
            Content = new StringContent(answer.Length > 4 && answer[0] != '3' ? answer[4..] : string.Empty, Encoding.UTF8, "application/json"),
            Headers = { ETag = new System.Net.Http.Headers.EntityTagHeaderValue("\"e1\"") },
        };
        if (answer[0] == '3')
        {
            response.Headers.TryAddWithoutValidation("Location", answer[4..]);
        }

        if (answer.StartsWith("401 Digest ", StringComparison.Ordinal))
        {
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", answer[4..]);
        }

        return response;
    }
}
