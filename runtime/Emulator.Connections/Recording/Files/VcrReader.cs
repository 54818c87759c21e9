using System.Globalization;
using System.IO.Compression;
using System.Text;
using Emulator.Connections.Recording.Bodies;
using Emulator.Connections.Recording.Matching;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Files;

/// <summary>
/// Reads a cassette of Ruby's vcr gem, as the vendor's test setup keeps them in <c>tape_library</c> (connector-sdk.md 9.5):
/// <c>http_interactions</c>, bodies as text, as <c>base64_string</c> or under YAML's <c>!binary</c>.
/// </summary>
/// <param name="nodes">Keeps the mistakes.</param>
/// <param name="binaries">The lines on which texts begin that are base64.</param>
internal sealed class VcrReader(NodeAccess nodes, IReadOnlySet<int> binaries)
{
    // What the gem does where a test says nothing else: method and address count, in whatever order.
    private static readonly ReplayRules Usual = new() { KeepsOrder = false, Match = ["method", "url", "query"] };

    private static readonly Redaction None = new([], isLogin: false);

    /// <summary>Ruby's tags are no mistakes here: they are taken out, and the lines of binary texts given.</summary>
    public static HashSet<int> Binaries(List<Problem> problems)
    {
        var binary = problems.Where(problem => problem.Code == YamlProblems.Tag && problem.Message.Contains("binary", StringComparison.Ordinal))
            .Select(problem => problem.Place.Line).ToHashSet();
        problems.RemoveAll(problem => problem.Code == YamlProblems.Tag);
        return binary;
    }

    public Cassette Read(string file, YamlMap root, YamlList interactions) => new(
        file,
        RulesReader.Read(root, Usual, nodes),
        [.. interactions.OfType<YamlMap>().Select((interaction, index) => Read(interaction, index + 1)).OfType<RecordedExchange>()]);

    private RecordedExchange? Read(YamlMap interaction, int number)
    {
        if (nodes.Map(interaction, "request") is not { } request || nodes.Map(interaction, "response") is not { } response)
        {
            nodes.Report(RecordingProblems.KeyMissing, interaction.Place, "An interaction has a request and a response");
            return null;
        }

        var asked = new Exchange
        {
            Method = nodes.Required(request, "method").TrimStart(':').ToUpperInvariant(),
            Address = Address(nodes.Required(request, "uri")),
            Headers = Headers(request),
            Body = Body(request),
            Tags = new RequestTags(null, false, CancellationToken.None),
            At = DateTimeOffset.UnixEpoch,
        };
        return new RecordedExchange
        {
            Number = number, Place = interaction.Place, Request = RequestReading.Read(asked, None), Response = Response(response),
        };
    }

    private RecordedResponse Response(YamlMap response)
    {
        var status = nodes.Map(response, "status") is { } map ? nodes.Required(map, "code") : string.Empty;
        if (!int.TryParse(status, CultureInfo.InvariantCulture, out var code))
        {
            nodes.Report(RecordingProblems.KeyMissing, response.Place, "The response has no status code");
        }

        var headers = Headers(response);
        var bytes = Unpacked(Body(response), headers, response.Place);
        return new RecordedResponse(
            code,
            RecordValue.From(headers.Select(header => KeyValuePair.Create(header.Key, Value.Of(header.Value)))),
            bytes.Length == 0 ? RecordedBody.None : new RecordedBody(BodyKind.Base64, YamlScalar.OfText(response.Place, Base64Lines.Write(bytes))));
    }

    // The gem writes the standard port, which no request of ours does.
    private static string Address(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsDefaultPort
            ? uri.Replace($"{address.Host}:{address.Port}", address.Host, StringComparison.OrdinalIgnoreCase)
            : uri;

    private List<KeyValuePair<string, string>> Headers(YamlMap message) =>
        [.. nodes.Record(message, "headers").Select(header => KeyValuePair.Create(
            header.Key, header.Value is ListValue list ? string.Join(", ", list.Select(item => item.AsText())) : header.Value.AsText() ?? string.Empty))];

    private byte[] Body(YamlMap message)
    {
        if (message.Find("body") is not YamlMap body)
        {
            return message.Find("body") is YamlScalar bare && bare.ToValue() is TextValue text ? Encoding.UTF8.GetBytes(text.Text) : [];
        }

        if (nodes.Text(body, "base64_string") is { } base64)
        {
            return Base64Lines.Read(base64) ?? Unreadable(body.Place);
        }

        return body.Find("string") is YamlScalar content
            ? binaries.Contains(content.Place.Line) ? Base64Lines.Read(content.Text) ?? Unreadable(content.Place) : Encoding.UTF8.GetBytes(content.Text)
            : [];
    }

    private byte[] Unpacked(byte[] body, List<KeyValuePair<string, string>> headers, SourcePlace place)
    {
        var coding = headers.Find(header => string.Equals(header.Key, "Content-Encoding", StringComparison.OrdinalIgnoreCase)).Value;
        if (body.Length == 0 || coding is not ("gzip" or "deflate"))
        {
            return body;
        }

        try
        {
            using var packed = new MemoryStream(body);
            using Stream stream = coding == "gzip" ? new GZipStream(packed, CompressionMode.Decompress) : new ZLibStream(packed, CompressionMode.Decompress);
            using var plain = new MemoryStream();
            stream.CopyTo(plain);
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            return Unreadable(place);
        }
    }

    private byte[] Unreadable(SourcePlace place)
    {
        nodes.Report(RecordingProblems.WrongShape, place, "The body is not what its encoding says");
        return [];
    }
}
