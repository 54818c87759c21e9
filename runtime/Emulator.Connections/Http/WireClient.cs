using Emulator.Connections.Recording;
using Emulator.Sdk;
using Emulator.Sdk.Requests;

namespace Emulator.Connections.Http;

/// <summary>Sends rendered requests, follows redirects, keeps time and size limits, and tells of every exchange.</summary>
internal sealed class WireClient(ConnectionSurroundings surroundings)
{
    private readonly ConnectionOptions _options = surroundings.Options;

    /// <summary>The last answer, whatever its status.</summary>
    /// <exception cref="ConnectorException">No whole answer came in time.</exception>
    public async Task<WireAnswer> SendAsync(
        WireRequest request, RedirectPolicy redirects, OperationOwner owner, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(_options.RequestTimeout, surroundings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        for (var hop = 0; ; hop++)
        {
            var answer = await ExchangeAsync(request, owner, either.Token, cancellation);
            var next = hop == RedirectRule.MaxHops
                ? null
                : RedirectRule.Next(request, answer, redirects, _options.KeepCredentialsAcrossHosts);
            if (next is null)
            {
                return answer;
            }

            request = next;
        }
    }

    private async Task<WireAnswer> ExchangeAsync(
        WireRequest request, OperationOwner owner, CancellationToken limited, CancellationToken cancellation)
    {
        var started = surroundings.Time.GetUtcNow();
        var from = surroundings.Time.GetTimestamp();
        int? status = null;
        string? error = null;
        try
        {
            using var message = request.ToMessage();
            new RequestTags(owner.Step, owner.IsLogin, cancellation).PutOn(message);
            using var response = await surroundings.Wire.SendAsync(message, limited);
            status = (int)response.StatusCode;
            var body = await ReadAsync(response, request.Verb, limited);
            var headers = HeaderNames.OfAnswer(response.Headers, response.Content.Headers);
            return new WireAnswer(request.Verb, status.Value, headers, body, response.Content.Headers.ContentType?.CharSet);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            var failure = WireFailures.Timeout(request.Verb, late);
            error = failure.Message;
            throw failure;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            var failure = WireFailures.Of(broken, request);
            error = failure.Message;
            throw failure;
        }
        catch (ConnectorException tooLarge)
        {
            error = tooLarge.Message;
            throw;
        }
        finally
        {
            var url = surroundings.Mask.Apply((request.Address with { Authority = request.Address.HostAndPort }).ToString());
            owner.Requested(new RequestRecord(request.Verb, url, status, started, surroundings.Time.GetElapsedTime(from), error));
        }
    }

    private async Task<byte[]> ReadAsync(HttpResponseMessage response, string verb, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > _options.MaxBodyBytes)
        {
            throw WireFailures.TooLarge(verb, _options.MaxBodyBytes);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            if (body.Length + count > _options.MaxBodyBytes)
            {
                throw WireFailures.TooLarge(verb, _options.MaxBodyBytes);
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
