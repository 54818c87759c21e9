using Emulator.Connections.Http;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>Renders a request, sends it once and reads the answer.</summary>
internal sealed class AttemptSender(ConnectionSurroundings surroundings)
{
    private readonly WireClient _wire = new(surroundings);

    public ConnectionSurroundings Surroundings => surroundings;

    /// <param name="request">With an absolute address and its credentials applied.</param>
    /// <param name="detectOn">Which bodies of successes are refusals in disguise.</param>
    /// <param name="owner">Told of every exchange.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ConnectorException">Unreachable, or an answer that cannot be read: nothing a renewal could mend.</exception>
    public async Task<Attempt> SendAsync(
        ConnectorRequest request, IReadOnlyList<ResponseMatcher> detectOn, OperationOwner owner,
        CancellationToken cancellation)
    {
        WireAnswer? answer = null;
        var rendered = RequestRendering.Render(request, surroundings.Random, surroundings.Mask);
        try
        {
            answer = await _wire.SendAsync(rendered, request.Redirects, owner, cancellation);
            if (request.UsesDigest && Challenged(request, rendered, answer) is { } answering)
            {
                answer = await _wire.SendAsync(answering, request.Redirects, owner, cancellation);
            }

            return new Attempt(answer, ResponseReading.Read(answer, request, detectOn), null);
        }
        catch (ConnectorException refusal) when (refusal.Kind is FailureKind.Http or FailureKind.Timeout)
        {
            return new Attempt(answer, Value.Null, refusal);
        }
    }

    // Once: a second refusal means that the credentials are wrong.
    private WireRequest? Challenged(ConnectorRequest request, WireRequest rendered, WireAnswer answer)
    {
        if (answer.Status != 401 || answer.Headers["www_authenticate"].AsText() is not { } challenge)
        {
            return null;
        }

        var address = rendered.Address;
        var target = address.Query is null ? address.Path : $"{address.Path}?{address.Query}";
        var header = DigestAnswer.For(
            challenge, rendered.Verb, target, request.User ?? string.Empty, request.Password ?? string.Empty, surroundings.Random);
        return header is null
            ? null
            : rendered with
            {
                Headers = [.. rendered.Headers.Where(given => !HeaderNames.AreSame(given.Key, "Authorization")), KeyValuePair.Create("Authorization", header)],
            };
    }
}
