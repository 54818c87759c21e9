using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Http;

/// <summary>A request as an HTTP step describes it, and how its answer is to be read.</summary>
internal sealed record HttpOrder(string Verb, string Url)
{
    private static readonly ResponseMatcher Any = ResponseMatcher.ForPattern(
        new System.Text.RegularExpressions.Regex("", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

    public RecordValue Headers { get; init; } = RecordValue.Empty;

    public RecordValue Parameters { get; init; } = RecordValue.Empty;

    public Value Body { get; init; } = Value.Null;

    public RequestFormat Format { get; init; } = RequestFormat.Json;

    /// <summary>The header where the format does not say it by itself; null for none.</summary>
    public string? ContentType { get; init; }

    /// <summary>One of <see cref="AnswerBody"/>'s words.</summary>
    public string? AnswerKind { get; init; }

    /// <summary>True when a refusal is an answer like any other.</summary>
    public bool TakesRefusals { get; init; }

    /// <summary>Sends it; the answer as status, body and headers.</summary>
    /// <exception cref="ConnectorException">Refused, or unreadable.</exception>
    public async ValueTask<HttpAnswer> SendAsync(IOperation operation, CancellationToken cancellation)
    {
        HttpAnswer? answer = null;
        var request = new ConnectorRequest(Verb.ToUpperInvariant(), Url)
        {
            Parameters = Parameters,
            Payload = Body,
            RequestFormat = Format,
            ResponseFormat = ResponseFormat.Raw,
            AfterResponse = (status, body, headers) => Keep(status, body, headers),
        };
        if (AnswerBody.IsJson(AnswerKind))
        {
            request.Headers["Accept"] = "application/json";
        }

        if (ContentType is not null)
        {
            request.Headers["Content-Type"] = ContentType;
        }

        foreach (var (name, value) in Headers)
        {
            request.Headers[name] = Written.Text(value) ?? string.Empty;
        }

        if (TakesRefusals)
        {
            request.AfterErrorResponse = new ErrorResponseHandler([Any], (status, body, headers, _) => Keep(status, body, headers));
        }

        await operation.SendAsync(request, cancellation);
        return answer!;

        ValueTask<Value> Keep(int status, Value body, RecordValue headers)
        {
            answer = new HttpAnswer(status, AnswerBody.Read(AnswerKind, body, operation.Time), headers);
            return new(Value.Null);
        }
    }
}
