using Emulator.Testing.Data;
using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Wire;

/// <summary>
/// Reads what a request should be: <c>GET /path?name=value</c> or <c>GET https://host/path</c> in one text, or a map
/// of <c>method</c>, <c>url</c>, <c>host</c>, <c>path</c>, <c>query</c>, <c>headers</c> and <c>body</c>.
/// </summary>
internal static class RequestReader
{
    public static Matcher Read(YamlNode node, TestMistakes mistakes)
    {
        switch (node)
        {
            case YamlScalar scalar when scalar.Text.Split(' ', 2) is [var method, var address]:
                return new RecordMatcher(node.Place, [Same("method", node.Place, method.ToUpperInvariant()), .. Address(address, node.Place, mistakes, scalar)], IsExact: false);
            case YamlMap map when map.Entries.Any(entry => entry.Key.StartsWith('$')):
                return MatcherReader.Read(map, mistakes);
            case YamlMap map:
                return new RecordMatcher(map.Place, [.. Members(new TestMap(map, mistakes), mistakes)], IsExact: false);
            default:
                mistakes.Add(TestProblems.WrongExchange, node.Place, "a request is \"METHOD URL\" or a map", "write request: GET /path");
                return new AnyMatcher(node.Place);
        }
    }

    private static IEnumerable<KeyValuePair<string, Matcher>> Members(TestMap map, TestMistakes mistakes)
    {
        map.CheckKeys(WireKeys.Request, "a request");
        foreach (var entry in map.Map.Entries.Where(entry => WireKeys.Request.Any(key => key.Name == entry.Key)))
        {
            switch (entry)
            {
                case { Key: "method", Value: YamlScalar word }:
                    yield return Same("method", entry.Value.Place, word.Text.ToUpperInvariant());
                    break;
                case { Key: "url", Value: YamlScalar address }:
                    foreach (var member in Address(address.Text, entry.Value.Place, mistakes, address))
                    {
                        yield return member;
                    }

                    break;
                case { Key: "headers", Value: YamlMap headers }:
                    yield return KeyValuePair.Create("headers", (Matcher)new RecordMatcher(
                        headers.Place,
                        [.. headers.Entries.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), MatcherReader.Read(header.Value, mistakes)))],
                        IsExact: false));
                    break;
                case { Key: "query", Value: YamlMap query } when query.Entries.All(parameter => !parameter.Key.StartsWith('$')):
                    yield return KeyValuePair.Create("query", (Matcher)new RecordMatcher(
                        query.Place, [.. query.Entries.Select(parameter => KeyValuePair.Create(parameter.Key, AsText(parameter.Value, mistakes)))], IsExact: false));
                    break;
                default:
                    yield return KeyValuePair.Create(entry.Key, MatcherReader.Read(entry.Value, mistakes));
                    break;
            }
        }
    }

    // On the wire a parameter is a text, whatever it looks like in YAML.
    private static Matcher AsText(YamlNode node, TestMistakes mistakes) =>
        node is YamlScalar { IsPlain: true } scalar && scalar.ToValue() is not (TextValue or NullValue)
            ? new ValueMatcher(new FixedData(node.Place, scalar.Text), IsExact: true)
            : MatcherReader.Read(node, mistakes);

    // What the text does not say does not count: an address without host fits every host, one without query every query.
    private static IEnumerable<KeyValuePair<string, Matcher>> Address(string address, SourcePlace place, TestMistakes mistakes, YamlScalar written)
    {
        var parts = address.Split('?', 2);
        if (parts[0].Contains("#{", StringComparison.Ordinal) || parts[0].StartsWith('='))
        {
            yield return KeyValuePair.Create("url", (Matcher)new ValueMatcher(DataReader.Read(written, mistakes.All), IsExact: true));
            yield break;
        }

        yield return Same(parts[0].StartsWith('/') ? "path" : "url", place, parts[0]);
        if (parts.Length == 2)
        {
            yield return KeyValuePair.Create("query", (Matcher)new ValueMatcher(new FixedData(place, SentRequest.Pairs(parts[1])), IsExact: false));
        }
    }

    private static KeyValuePair<string, Matcher> Same(string key, SourcePlace place, string text) =>
        KeyValuePair.Create(key, (Matcher)new ValueMatcher(new FixedData(place, text), IsExact: true));
}
