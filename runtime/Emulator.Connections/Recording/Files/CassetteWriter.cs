using System.Globalization;
using System.Text;
using Emulator.Connections.Recording.Bodies;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Connections.Recording.Files;

/// <summary>Writes exchanges as a cassette that a person reads, edits and commits.</summary>
internal static class CassetteWriter
{
    private const string Head = """
        # A recording of HTTP exchanges; `--replay` serves them back without a network. Secrets are not in it: what was one
        # is [secret]. docs/recording.md says what each key means.
        cassette: 1
        replay:
          order: strict                          # or any: whichever recorded request fits
          match: [ method, url, query, body ]    # and headers.NAME
          ignore: []                             # places that differ from run to run, such as body.sent_at or query.since

        """;

    private const int LongestRow = 250;

    private static readonly SourcePlace Nowhere = new(string.Empty);

    /// <param name="exchanges">In the order in which they were sent.</param>
    /// <param name="connections">What each connection had acquired.</param>
    /// <param name="known">Everything that the process knows to be secret.</param>
    public static string Write(IReadOnlyList<Exchange> exchanges, IReadOnlyDictionary<string, RecordValue> connections, SecretMask known)
    {
        var found = new SecretMask();
        var harvest = new SecretHarvest(found);
        foreach (var exchange in exchanges)
        {
            harvest.Learn(exchange);
        }

        var rows = new HashSet<YamlMap>(ReferenceEqualityComparer.Instance);
        var list = YamlList.Of(Nowhere, exchanges.Select(exchange => Node(exchange, new Redaction([known, found], exchange.Tags.IsLogin), rows)));
        return new StringBuilder(Head)
            .Append(YamlWriter.Write(Map([("connections", Connections(connections, new Redaction([known, found], isLogin: true))), ("exchanges", list)]), rows.Contains))
            .ToString();
    }

    private static YamlMap? Connections(IReadOnlyDictionary<string, RecordValue> connections, Redaction redaction) => connections.Count == 0
        ? null
        : YamlMap.Of(Nowhere, connections.OrderBy(connection => connection.Key, StringComparer.Ordinal).Select(connection => new YamlEntry(
            connection.Key, Nowhere, redaction.Node(JsonReader.Read(string.Empty, PlainJson.Write(connection.Value), [])!))));

    private static YamlMap Node(Exchange exchange, Redaction redaction, HashSet<YamlMap> rows) => Map(
    [
        ("step", Text(exchange.Tags.Step)),
        ("login", exchange.Tags.IsLogin ? YamlScalar.Of(Nowhere, true) : null),
        ("at", Text(exchange.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))),
        ("took_ms", YamlScalar.Of(Nowhere, (long)exchange.Took.TotalMilliseconds)),
        ("request", Request(RequestReading.Read(exchange, redaction), rows)),
        ("response", RequestReading.ReadAnswer(exchange, redaction) is { } answer ? Response(answer, rows) : null),
        ("failure", Text(exchange.Failure)),
    ]);

    private static YamlMap Request(RecordedRequest request, HashSet<YamlMap> rows)
    {
        var query = Record(request.Query);
        if (query is not null && query.Entries.All(entry => entry.Value is YamlScalar))
        {
            rows.Add(query);
        }

        return Map(
        [
            ("method", Text(request.Method)),
            ("url", Text(request.Url)),
            ("query", query),
            ("headers", Record(request.Headers)),
            Body(request.Body, rows),
        ]);
    }

    private static YamlMap Response(RecordedResponse response, HashSet<YamlMap> rows) => Map(
    [
        ("status", YamlScalar.Of(Nowhere, response.Status)),
        ("headers", Record(response.Headers)),
        Body(response.Body, rows),
    ]);

    private static (string Key, YamlNode? Node) Body(RecordedBody body, HashSet<YamlMap> rows)
    {
        AddRows(body.Content, rows);
        return (body.Kind.ToString().ToLowerInvariant(), body.Content);
    }

    // A list of small records reads best as a table, a line each.
    private static void AddRows(YamlNode? node, HashSet<YamlMap> rows)
    {
        foreach (var item in (node as YamlMap)?.Entries.Select(entry => entry.Value) ?? node as YamlList ?? (IEnumerable<YamlNode>)[])
        {
            if (node is YamlList && item is YamlMap map && JsonWriter.Write(map, isIndented: false).Length <= LongestRow)
            {
                rows.Add(map);
                continue;
            }

            AddRows(item, rows);
        }
    }

    private static YamlMap? Record(RecordValue record) => record.Count == 0
        ? null
        : YamlMap.Of(Nowhere, record.Select(member => new YamlEntry(member.Key, Nowhere, Node(member.Value))));

    private static YamlNode Node(Value value) => value is ListValue list
        ? YamlList.Of(Nowhere, list.Select(Node))
        : YamlScalar.OfText(Nowhere, value.AsText() ?? string.Empty);

    private static YamlScalar? Text(string? text) => text is null ? null : YamlScalar.OfText(Nowhere, text);

    private static YamlMap Map(IEnumerable<(string Key, YamlNode? Node)> members) => YamlMap.Of(
        Nowhere, members.Where(member => member.Node is not null).Select(member => new YamlEntry(member.Key, Nowhere, member.Node!)));
}
