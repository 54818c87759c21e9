using Emulator.Testing.Data;
using Emulator.Testing.Matching;
using Emulator.Testing.Stubs;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Wire;

/// <summary>
/// The wire of one case: answers what the test answers, leads what is allowed out, refuses the rest, and keeps all of
/// it. Thread-safe.
/// </summary>
internal sealed class CaseWire(
    IReadOnlyList<Exchange> exchanges, SourcePlace test, Func<CasePills> pills, HttpMessageInvoker? outside, Func<Uri, Uri?> server, CaseTape? tape = null) : HttpMessageHandler
{
    private readonly AsyncLocal<(string Step, bool IsOut)> _begun = new();
    private readonly Lock _gate = new();
    private readonly int[] _answered = new int[exchanges.Count];
    private readonly List<RecordValue> _sent = [];
    private readonly List<Refusal> _refusals = [];

    /// <summary>Every request so far, refused ones too, as tests see them.</summary>
    public IReadOnlyList<RecordValue> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _sent];
            }
        }
    }

    public IReadOnlyList<Refusal> Refusals
    {
        get
        {
            lock (_gate)
            {
                return [.. _refusals, .. tape?.Refusals ?? []];
            }
        }
    }

    /// <summary>Says which step begins, and whether its requests may go out where the test has no answer.</summary>
    public void Begin(string step, bool isOut) => _begun.Value = (step, isOut);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var seen = (await SentRequest.ReadAsync(request, cancellationToken)).With("step", _begun.Value.Step);
        lock (_gate)
        {
            _sent.Add(seen);
        }

        if (Find(seen) is { } reply)
        {
            return WireReplies.Of(reply, seen, request, pills());
        }

        if (tape is not null)
        {
            return await tape.SendAsync(request, cancellationToken);
        }

        if (server(request.RequestUri!) is { } local)
        {
            request.Headers.TryAddWithoutValidation("X-Original-Url", request.RequestUri!.AbsoluteUri);
            request.RequestUri = new Uri(local, request.RequestUri.PathAndQuery);
            return await outside!.SendAsync(request, cancellationToken);
        }

        return outside is not null && _begun.Value.IsOut
            ? await outside.SendAsync(request, cancellationToken)
            : throw new HttpRequestException(Refuse(seen));
    }

    private WireReply? Find(RecordValue seen)
    {
        for (var index = 0; index < exchanges.Count; index++)
        {
            if (!new Comparing(pills(), string.Empty, []).Holds(exchanges[index].Request, seen))
            {
                continue;
            }

            lock (_gate)
            {
                if (exchanges[index].At(_answered[index]) is { } reply)
                {
                    _answered[index]++;
                    return reply;
                }
            }
        }

        return null;
    }

    private string Refuse(RecordValue seen)
    {
        var words = $"{seen["method"].AsText()} {seen["url"].AsText()}";
        var (place, nearest) = Nearest(seen);
        var refusal = new Refusal(
            "requests", $"the test has no answer for {words}", nearest ?? $"add http: [ {{ request: {seen["method"].AsText()} {seen["path"].AsText()}, response: {{ body: … }} }} ]",
            place, null);
        lock (_gate)
        {
            _refusals.Add(refusal);
        }

        return refusal.Reason;
    }

    // Which answer was probably meant, and the first thing in which the request is another one.
    private (SourcePlace Place, string? Words) Nearest(RecordValue seen)
    {
        var known = pills();
        var best = exchanges.Select(exchange =>
            {
                var differences = new List<Difference>();
                exchange.Request.Match(seen, new Comparing(known, string.Empty, differences));
                return (exchange.Place, Differences: differences);
            })
            .OrderBy(candidate => candidate.Differences.Count)
            .FirstOrDefault();
        return best switch
        {
            { Differences: [var first, ..] } => (best.Place, $"the answer there is for another request: {first.Path} is {first.Found ?? "missing"}, not {first.Expected ?? "there"}"),
            { Differences: [] } => (best.Place, "the answer there is used up; give it more times"),
            _ => (test, null),
        };
    }
}
