using System.Net;
using Emulator.Connections.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Wiring;

/// <summary>The one way out of the process: no cookies, no redirects of its own, answers decompressed.</summary>
internal static class Wire
{
    private const string Name = "connectors";

    public static void AddWire(this IServiceCollection services, EmulatorOptions options)
    {
        if (options.HttpVia is { } via && ViaHandler.Refusal(via, options.AllowRemoteVia) is { } refusal)
        {
            throw new OptionsException($"--http-via: {refusal}");
        }

        // The factory's own log lines would show addresses before they are masked.
        services.AddHttpClient(Name)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => Handler(options));
        services.AddSingleton<HttpMessageInvoker>(room =>
        {
            var client = room.GetRequiredService<IHttpClientFactory>().CreateClient(Name);
            client.Timeout = Timeout.InfiniteTimeSpan;
            return client;
        });
    }

    private static HttpMessageHandler Handler(EmulatorOptions options)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = options.HttpVia is null,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(60),
        };
        return options.HttpVia is { } via ? new ViaHandler(via, options.AllowRemoteVia, sockets) : sockets;
    }
}
