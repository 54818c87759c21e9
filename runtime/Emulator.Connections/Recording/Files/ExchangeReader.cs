using System.Globalization;
using Emulator.Connections.Recording.Bodies;
using Emulator.Connections.Recording.Wire;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Files;

/// <summary>Reads one exchange of a recording.</summary>
internal sealed class ExchangeReader(NodeAccess nodes)
{
    private static readonly string[] BodyKeys = [.. Enum.GetValues<BodyKind>().Where(kind => kind != BodyKind.None).Select(Key)];

    /// <summary>Null after a mistake that leaves nothing to serve.</summary>
    public RecordedExchange? Read(YamlNode node, int number)
    {
        if (node is not YamlMap exchange)
        {
            nodes.Report(RecordingProblems.WrongShape, node.Place, $"An exchange is a map, not {node.Description}");
            return null;
        }

        nodes.Keys(exchange, "step", "login", "at", "took_ms", "request", "response", "failure");
        if (nodes.Map(exchange, "request") is not { } request)
        {
            nodes.Report(RecordingProblems.KeyMissing, exchange.Place, "The key \"request\" is missing");
            return null;
        }

        var response = nodes.Map(exchange, "response");
        if (response is null && exchange.Find("failure") is null)
        {
            nodes.Report(RecordingProblems.KeyMissing, exchange.Place, "An exchange has a \"response\" or a \"failure\"");
        }

        return new RecordedExchange
        {
            Number = number,
            Place = exchange.Place,
            Step = nodes.Text(exchange, "step"),
            IsLogin = nodes.Truth(exchange, "login"),
            At = DateTimeOffset.TryParse(nodes.Text(exchange, "at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
            Took = Took(nodes.Text(exchange, "took_ms")),
            Request = Request(request),
            Response = response is null ? null : Response(response),
            Failure = exchange.Find("failure") is null ? null : nodes.Word(exchange, "failure", [.. FailureWords.All]),
        };
    }

    private static TimeSpan Took(string? text) =>
        text is not null && double.TryParse(text, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and < 1e9
            ? TimeSpan.FromMilliseconds(milliseconds)
            : TimeSpan.Zero;

    private RecordedRequest Request(YamlMap request)
    {
        nodes.Keys(request, ["method", "url", "query", "headers", .. BodyKeys]);
        return new RecordedRequest(
            nodes.Required(request, "method").ToUpperInvariant(), nodes.Required(request, "url"),
            nodes.Record(request, "query"), nodes.Record(request, "headers"), Body(request));
    }

    private RecordedResponse Response(YamlMap response)
    {
        nodes.Keys(response, ["status", "headers", .. BodyKeys]);
        if (!int.TryParse(nodes.Required(response, "status"), out var status) || status is < 100 or > 999)
        {
            nodes.Report(RecordingProblems.WordUnknown, response.Place, "\"status\" is an HTTP status such as 200");
        }

        return new RecordedResponse(status, nodes.Record(response, "headers"), Body(response));
    }

    private RecordedBody Body(YamlMap message)
    {
        if (message.Entries.Where(entry => BodyKeys.Contains(entry.Key)).ToList() is not [var entry, ..])
        {
            return RecordedBody.None;
        }

        var kind = Enum.GetValues<BodyKind>().First(kind => Key(kind) == entry.Key);
        var isShaped = kind switch
        {
            BodyKind.Text or BodyKind.Base64 => entry.Value is YamlScalar,
            BodyKind.Form => entry.Value is YamlMap,
            BodyKind.Multipart => entry.Value is YamlList,
            _ => true,
        };
        if (!isShaped || (kind == BodyKind.Base64 && Base64Lines.Read(((YamlScalar)entry.Value).Text) is null))
        {
            nodes.Report(RecordingProblems.WrongShape, entry.Value.Place, $"A body under \"{entry.Key}\" cannot be {entry.Value.Description} like this");
            return RecordedBody.None;
        }

        return new RecordedBody(kind, entry.Value);
    }

    private static string Key(BodyKind kind) => kind.ToString().ToLowerInvariant();
}
