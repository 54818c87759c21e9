using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>A receiver of webhooks on loopback; it answers 200 unless told otherwise.</summary>
public sealed class HookListener : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<HookDelivery> _deliveries = Channel.CreateUnbounded<HookDelivery>();
    private readonly ConcurrentQueue<int> _answers = new();

    private HookListener(WebApplication app)
    {
        _app = app;
        _app.Run(ReceiveAsync);
    }

    /// <summary>The address for subscriptions.</summary>
    public Uri Target => new(_app.Urls.Single() + "/hook");

    /// <summary>Deliveries that no test has taken yet.</summary>
    public int Waiting => _deliveries.Reader.Count;

    public static async Task<HookListener> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var listener = new HookListener(builder.Build());
        await listener._app.StartAsync();
        return listener;
    }

    /// <summary>The statuses of the next deliveries, in order; after them it is 200 again.</summary>
    public void AnswerNext(params int[] statuses)
    {
        foreach (var status in statuses)
        {
            _answers.Enqueue(status);
        }
    }

    /// <summary>The next delivery, as soon as it comes.</summary>
    public async Task<HookDelivery> NextAsync()
    {
        using var guard = Guard.Start();
        return await _deliveries.Reader.ReadAsync(guard.Token);
    }

    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        context.Response.StatusCode = _answers.TryDequeue(out var status) ? status : 200;
        var delivery = new HookDelivery(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            context.Request.ContentType ?? "",
            body.RootElement.Clone());
        _deliveries.Writer.TryWrite(delivery);
    }
}
