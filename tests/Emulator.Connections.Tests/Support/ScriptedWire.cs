using System.Net;
using System.Text;

namespace Emulator.Connections.Tests.Support;

/// <summary>A service of a few lines: answers what the test scripted, in order, and throws on anything else.</summary>
internal sealed class ScriptedWire : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private readonly List<SeenRequest> _seen = [];
    private readonly Lock _gate = new();
    private Func<SeenRequest, HttpResponseMessage>? _always;

    public IReadOnlyList<SeenRequest> Seen
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen];
            }
        }
    }

    public ScriptedWire Answers(int status, string body = "", string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        _script.Enqueue((_, _) => Task.FromResult(Answer(status, body, contentType, headers)));
        return this;
    }

    public ScriptedWire Fails(Exception failure)
    {
        _script.Enqueue((_, _) => Task.FromException<HttpResponseMessage>(failure));
        return this;
    }

    /// <summary>Never answers, but gives up when the caller does.</summary>
    public ScriptedWire Hangs()
    {
        _script.Enqueue(async (_, cancellation) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            throw new InvalidOperationException("unreachable");
        });
        return this;
    }

    /// <summary>Answers every request by rule, when the script has no more.</summary>
    public ScriptedWire Always(Func<SeenRequest, HttpResponseMessage> rule)
    {
        _always = rule;
        return this;
    }

    public static HttpResponseMessage Answer(int status, string body = "", string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.Ordinal);
        var seen = new SeenRequest(request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body);
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? step;
        lock (_gate)
        {
            _seen.Add(seen);
            _script.TryDequeue(out step);
        }

        return step is not null ? await step(request, cancellationToken)
            : _always is not null ? _always(seen)
            : throw new InvalidOperationException($"unexpected request: {seen.Method} {seen.Url}");
    }
}
