namespace Emulator.Connections.Recording;

/// <summary>Who sends a request; travels with it to whoever records or replays it, and is never sent.</summary>
/// <param name="Step">The alias of the step or trigger, or null outside a job.</param>
/// <param name="IsLogin">True when the request gets or renews credentials.</param>
/// <param name="Caller">Cancelled when the caller gives up, which is no timeout.</param>
internal sealed record RequestTags(string? Step, bool IsLogin, CancellationToken Caller)
{
    private static readonly HttpRequestOptionsKey<RequestTags> Key = new("emulator.tags");

    public static RequestTags Of(HttpRequestMessage message) =>
        message.Options.TryGetValue(Key, out var tags) ? tags : new RequestTags(null, false, CancellationToken.None);

    public void PutOn(HttpRequestMessage message) => message.Options.Set(Key, this);
}
