using System.Net.Http.Headers;
using Emulator.TrackVia.Server.Proposed;

namespace Emulator.TrackVia.Server.Hooks;

/// <summary>Posts a delivery to its target.</summary>
internal sealed class HookSender : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = Limits.HookTimeout,
    };

    /// <summary>The target's HTTP status; 0 when it cannot be reached or does not answer in time.</summary>
    public async Task<int> PostAsync(HookDelivery delivery, CancellationToken cancellation)
    {
        using var content = new ReadOnlyMemoryContent(delivery.Payload);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        try
        {
            using var response = await _http.PostAsync(delivery.Hook.Target, content, cancellation);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return 0;
        }
    }

    public void Dispose() => _http.Dispose();
}
