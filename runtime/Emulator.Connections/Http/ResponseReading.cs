using System.Text.Json;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Http;

/// <summary>Makes a value of an answer, or the refusal that it is (connector-sdk.md 2.3, 3.3, 3.6).</summary>
internal static class ResponseReading
{
    /// <param name="answer">The answer.</param>
    /// <param name="request">Says the format, and whether a redirect is an answer.</param>
    /// <param name="detectOn">Which bodies of successes are refusals in disguise.</param>
    /// <exception cref="ConnectorException">
    /// <see cref="FailureKind.Http"/> with the status for a refusal and without for a disguised one;
    /// <see cref="FailureKind.Format"/> for a body that cannot be read.
    /// </exception>
    public static Value Read(WireAnswer answer, ConnectorRequest request, IReadOnlyList<ResponseMatcher> detectOn)
    {
        if (!answer.IsSuccess && !RedirectRule.IsAnswer(answer.Status, request.Redirects))
        {
            throw new ConnectorException(FailureKind.Http, answer.Title)
            {
                Status = answer.Status, Verb = answer.Verb, Body = answer.Text, RetryAfter = answer.Headers["retry_after"].AsText(),
            };
        }

        if (detectOn.Count > 0)
        {
            Detect(answer.Text, answer, detectOn);
        }

        var value = Parse(answer, request);
        if (detectOn.Count > 0 && value is TextValue text)
        {
            Detect(text.Text, answer, detectOn);
        }

        return value;
    }

    // The message of a disguised refusal is its body, and it has no status: refresh_on then decides by the text.
    private static void Detect(string body, WireAnswer answer, IReadOnlyList<ResponseMatcher> detectOn)
    {
        if (detectOn.Any(matcher => matcher.Matches(answer.Status, body, body)))
        {
            throw new ConnectorException(FailureKind.Http, body)
            {
                Verb = answer.Verb, Body = body, ErrorClass = "Workato::Connector::Sdk::DetectOnUnauthorizedRequestError",
            };
        }
    }

    private static Value Parse(WireAnswer answer, ConnectorRequest request) => request.ResponseFormat switch
    {
        ResponseFormat.Raw => new BinaryValue(answer.Body),
        ResponseFormat.Json => ParseJson(answer),
        _ => XmlAnswer.Read(answer.XmlText, request.StripsNamespaces),
    };

    private static Value ParseJson(WireAnswer answer)
    {
        if (answer.Body.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return RecordValue.Empty;
        }

        try
        {
            return PlainJson.Read(answer.Text);
        }
        catch (JsonException unreadable)
        {
            throw new ConnectorException(FailureKind.Format, JsonRefusal.Of(answer.Text), unreadable)
            {
                Status = answer.Status, Verb = answer.Verb, Body = answer.Text, RetryAfter = answer.Headers["retry_after"].AsText(),
            };
        }
    }
}
