using Emulator.Testing.Data;
using Emulator.Testing.Files;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Wire;

/// <summary>Reads <c>http</c>: exchanges of <c>request</c> and <c>response</c>, or <c>responses</c> one after the other.</summary>
internal sealed class ExchangeReader(TestMistakes mistakes)
{
    private readonly ReadOnce<Exchange?> _exchanges = new();

    public IReadOnlyList<Exchange> Read(YamlList? list) =>
        [.. (list ?? (IEnumerable<YamlNode>)[]).Select(node => _exchanges.Read(node, () => Read(node))).OfType<Exchange>()];

    private Exchange? Read(YamlNode node)
    {
        if (node is not YamlMap written)
        {
            mistakes.Add(TestProblems.WrongExchange, node.Place, $"an HTTP answer is a map of request and response, not {node.Description}");
            return null;
        }

        var map = new TestMap(written, mistakes);
        map.CheckKeys(WireKeys.Exchange, "an HTTP answer");
        var replies = Replies(map);
        if (map.Node("request") is not { } request || replies.Count == 0)
        {
            mistakes.Add(
                TestProblems.WrongExchange, node.Place, $"the HTTP answer has no {(map.Has("request") ? "response" : "request")}",
                "write request: GET /path and response: { status: 200, body: … }");
            return null;
        }

        return new Exchange(node.Place, RequestReader.Read(request, mistakes), replies);
    }

    private List<WireReply> Replies(TestMap map)
    {
        if (map.Node("response") is { } only)
        {
            return [Reply(only) with { Times = map.Whole("times") }];
        }

        var several = (map.List("responses") ?? (IEnumerable<YamlNode>)[]).Select(Reply).ToList();

        // The last of several answers whatever comes after it, as services do.
        return [.. several.SkipLast(1).Select(reply => reply with { Times = reply.Times ?? 1 }), .. several.TakeLast(1)];
    }

    private WireReply Reply(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar when int.TryParse(scalar.Text, out var status):
                return new WireReply(status, null, null, null, null);
            case YamlScalar word when WireKeys.Faults.Contains(word.Text):
                return new WireReply(0, null, null, word.Text, null);
            case YamlMap written:
                var map = new TestMap(written, mistakes);
                map.CheckKeys(WireKeys.Response, "a response");
                return new WireReply(
                    map.Whole("status") ?? 200,
                    map.Inner("headers") is { } headers ? DataReader.Read(headers, mistakes.All) : null,
                    map.Node("body") is { } body ? DataReader.Read(body, mistakes.All) : null,
                    map.Word("fault", WireKeys.Faults),
                    map.Whole("times"));
            default:
                mistakes.Add(
                    TestProblems.WrongExchange, node.Place, $"a response is a status, a map or one of {string.Join(", ", WireKeys.Faults)}, not {node.Description}",
                    node is YamlScalar text ? NearestName.Hint(text.Text, WireKeys.Faults) : null);
                return new WireReply(200, null, null, null, null);
        }
    }
}
