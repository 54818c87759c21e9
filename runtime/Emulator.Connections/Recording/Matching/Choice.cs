namespace Emulator.Connections.Recording.Matching;

/// <summary>Chooses the recorded exchange that answers a request: which may come next, and which of those fits.</summary>
internal sealed class Choice(Cassette cassette)
{
    private readonly RequestDifferences _differences = new(cassette.Rules);
    private readonly HashSet<int> _used = [];

    /// <summary>The exchanges that were never served; logins that were not needed are none.</summary>
    public IEnumerable<RecordedExchange> Unused => cassette.Exchanges.Where(exchange => !_used.Contains(exchange.Number) && !exchange.IsLogin);

    /// <summary>The exchange, now used; or the mismatch.</summary>
    public (RecordedExchange? Found, Mismatch? Mismatch) Take(RecordedRequest sent, RequestTags tags, int number)
    {
        var candidates = Candidates(tags.IsLogin).ToList();
        var found = candidates.Find(candidate => Fits(candidate, sent))
            ?? (cassette.Rules.MayRepeat ? cassette.Exchanges.LastOrDefault(exchange => Fits(exchange, sent)) : null);
        if (found is not null)
        {
            _used.Add(found.Number);
            return (found, null);
        }

        var nearest = candidates.MinBy(candidate => Distance(candidate.Request, sent));
        return (null, new Mismatch(number, sent, tags.Step, nearest, nearest is null ? [] : _differences.Between(nearest.Request, sent)));
    }

    private bool Fits(RecordedExchange recorded, RecordedRequest sent) => _differences.Between(recorded.Request, sent).Count == 0;

    private IEnumerable<RecordedExchange> Candidates(bool isLogin)
    {
        var unused = cassette.Exchanges.Where(exchange => !_used.Contains(exchange.Number)).ToList();
        if (!cassette.Rules.KeepsOrder)
        {
            return unused;
        }

        // When credentials have to be renewed is up to the connection's state, which is another one at replay.
        if (isLogin)
        {
            return unused.Where(exchange => exchange.IsLogin);
        }

        var ordered = unused.Where(exchange => !exchange.IsLogin).ToList();
        return ordered.Take(1).Concat(ordered.Skip(1).TakeWhile(later => ordered[0].Overlaps(later)));
    }

    // Another address is further away than any difference inside the same request.
    private int Distance(RecordedRequest recorded, RecordedRequest sent) => _differences.Between(recorded, sent)
        .Sum(difference => difference.Path is "method" or "url" ? 1000 : 1);
}
