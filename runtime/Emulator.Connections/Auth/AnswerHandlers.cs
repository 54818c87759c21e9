using System.Text.RegularExpressions;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>Runs a request's own handlers on what came of it (connector-sdk.md 3.2, 3.6).</summary>
internal static class AnswerHandlers
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);

    /// <exception cref="ConnectorException">The refusal, where no handler answers to it, or what a handler threw.</exception>
    public static async ValueTask<Value> FinishAsync(ConnectorRequest request, Attempt attempt)
    {
        if (attempt.Refusal is { } refusal)
        {
            return await RefusedAsync(request, attempt, refusal);
        }

        return request.AfterResponse is null
            ? attempt.Value
            : await request.AfterResponse(attempt.Answer!.Status, attempt.Value, attempt.Answer.Headers);
    }

    private static async ValueTask<Value> RefusedAsync(ConnectorRequest request, Attempt attempt, ConnectorException refusal)
    {
        // A refusal without a status is a timeout, a broken connection or a disguised one; handlers do not see those.
        if (refusal.Status is not { } status || request.AfterErrorResponse is not { } handler
            || !handler.Matchers.Any(matcher => Matches(matcher, status, refusal)))
        {
            throw refusal;
        }

        try
        {
            return await handler.Handle(status, refusal.Body ?? string.Empty, attempt.Answer!.Headers, refusal.Message);
        }
        catch (ConnectorException raised) when (raised.Status is null)
        {
            // The connector's own words, with the facts of the answer that it speaks of.
            throw new ConnectorException(raised.Kind, raised.Message, raised)
            {
                Status = status, Verb = raised.Verb ?? refusal.Verb, Body = raised.Body ?? refusal.Body,
                RetryAfter = refusal.RetryAfter, Place = raised.Place,
            };
        }
    }

    // A text is a pattern here, unlike in refresh_on.
    private static bool Matches(ResponseMatcher matcher, int status, ConnectorException refusal)
    {
        var body = refusal.Body ?? string.Empty;
        return matcher.Text is { } text
            ? Regex.IsMatch(refusal.Message, text, RegexOptions.None, MatchLimit) || Regex.IsMatch(body, text, RegexOptions.None, MatchLimit)
            : matcher.Matches(status, refusal.Message, body);
    }
}
