using Emulator.Connections.Recording.Bodies;
using Emulator.Values;

namespace Emulator.Connections.Recording.Matching;

/// <summary>Finds where a request differs from a recorded one, as far as the rules compare them.</summary>
internal sealed class RequestDifferences(ReplayRules rules)
{
    /// <summary>Empty when the recorded exchange answers the request.</summary>
    public IReadOnlyList<Difference> Between(RecordedRequest recorded, RecordedRequest sent) =>
        [.. rules.Match.SelectMany(part => Part(part, recorded, sent)).Where(found => !IsIgnored(found.Path))];

    private static IEnumerable<Difference> Part(string part, RecordedRequest recorded, RecordedRequest sent) => part switch
    {
        "method" => Values(part, recorded.Method, sent.Method),
        "url" => Values(part, Uri.UnescapeDataString(recorded.Url), Uri.UnescapeDataString(sent.Url)),
        "query" => Values(part, recorded.Query, sent.Query),
        "body" => Bodies(recorded.Body, sent.Body),
        _ => Values(part, Header(recorded, part), Header(sent, part)),
    };

    private static IEnumerable<Difference> Bodies(RecordedBody recorded, RecordedBody sent) =>
        recorded.Kind == sent.Kind || recorded.Kind == BodyKind.None || sent.Kind == BodyKind.None
            ? Values("body", Content(recorded), Content(sent))
            : [new Difference("body", $"({recorded.Kind})", $"({sent.Kind})")];

    private static Value? Content(RecordedBody body) => body.Kind == BodyKind.None ? null : body.ToValue();

    private static Value? Header(RecordedRequest request, string part) => request.Headers
        .Where(header => string.Equals(header.Key, part[ReplayRules.HeaderPrefix.Length..], StringComparison.OrdinalIgnoreCase))
        .Select(header => header.Value).FirstOrDefault();

    private static IEnumerable<Difference> Values(string path, Value? recorded, Value? sent) => (recorded, sent) switch
    {
        (null, null) => [],
        (RecordValue left, RecordValue right) => left.Select(member => member.Key).Union(right.Select(member => member.Key))
            .Where(key => !SecretNames.IsSecret(key))
            .SelectMany(key => Values($"{path}.{key}", Member(left, key), Member(right, key))),
        (ListValue left, ListValue right) => Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .SelectMany(index => Values($"{path}[{index}]", left.ElementAtOrDefault(index), right.ElementAtOrDefault(index))),
        _ when AreEqual(recorded, sent) => [],
        _ => [new Difference(path, recorded, sent)],
    };

    private static Value? Member(RecordValue record, string key) => record.TryGet(key, out var value) ? value : null;

    // 1 and 1.0 are the same number in JSON.
    private static bool AreEqual(Value? one, Value? other) => (one, other) switch
    {
        (null, _) or (_, null) => false,
        (NumberValue left, IntegerValue right) => left.Number.Equals((double)right.Big),
        (IntegerValue left, NumberValue right) => right.Number.Equals((double)left.Big),
        _ => one.Equals(other),
    };

    private bool IsIgnored(string path)
    {
        var anyIndex = ListIndex.Pattern().Replace(path, "[]");
        return rules.Ignore.Any(place => IsUnder(path, place) || IsUnder(anyIndex, place));
    }

    private static bool IsUnder(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');
}
