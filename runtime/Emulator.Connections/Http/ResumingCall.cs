using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Http;

/// <summary>
/// The call that resumes a suspended action: <c>POST /api/job/resume</c> on loopback with <c>token</c> and <c>data</c> in
/// JSON, answered with 204 (runtime-semantics.md 8). Where there is no <c>data</c>, all but the token is the data.
/// </summary>
internal sealed class ResumingCall
{
    private const string Path = "/api/job/resume";

    // What a timer of the framework can hold; longer waits than that no process lives for.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(49);

    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Waits for the call; null when it did not come in time.</summary>
    /// <param name="owner">Told where to call; its job may pass over the time.</param>
    /// <param name="time">The clock.</param>
    /// <param name="expiresAt">When the wait ends by itself.</param>
    /// <param name="announce">Given the token, before anybody waits.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask<Value?> WaitAsync(
        OperationOwner owner, TimeProvider time, DateTimeOffset expiresAt, Func<string, ValueTask> announce, CancellationToken cancellation)
    {
        await using var listener = LoopbackListener.Start(answer: request => new LoopbackReply(Data(request) is null ? 404 : 204));
        owner.Suspended?.Invoke(
            $"suspended until {expiresAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, unless POST {listener.Address}{Path[1..]} resumes it with {{\"token\": \"{_token}\", \"data\": {{}}}}");
        await announce(_token);

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var left = TimeSpan.FromTicks(Math.Clamp((expiresAt - time.GetUtcNow()).Ticks, 0, Longest.Ticks));
        var expiry = owner.Job?.WaitAsync(left, over.Token).AsTask() ?? Task.Delay(left, time, over.Token);
        var call = NextAsync(listener, over.Token);
        var first = await Task.WhenAny(call, expiry);
        await over.CancelAsync();
        if (first == expiry)
        {
            await expiry;
            return null;
        }

        return await call;
    }

    private async Task<Value> NextAsync(LoopbackListener listener, CancellationToken cancellation)
    {
        while (true)
        {
            if (Data(await listener.NextAsync(cancellation)) is { } data)
            {
                return data;
            }
        }
    }

    // Null for a call that is none of ours.
    private Value? Data(IncomingRequest request)
    {
        if (request.Method != "POST" || request.Path != Path)
        {
            return null;
        }

        try
        {
            return PlainJson.Read(Encoding.UTF8.GetString(request.Body.Span)) is RecordValue body && body["token"].AsText() == _token
                ? body.Has("data") ? body["data"] : body.Without("token")
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
