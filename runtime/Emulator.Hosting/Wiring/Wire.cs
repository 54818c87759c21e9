using System.Net.Security;
using Emulator.Connections.Http;
using Emulator.Hosting.Recording;

namespace Emulator.Hosting.Wiring;

/// <summary>The one way out of the process: no cookies, no redirects of its own, answers decompressed.</summary>
internal static class Wire
{
    /// <exception cref="OptionsException">The address to send through is not allowed.</exception>
    public static void Check(EmulatorOptions options)
    {
        if (options.HttpVia is { } via && ViaHandler.Refusal(via, options.AllowRemoteVia) is { } refusal)
        {
            throw new OptionsException($"--http-via: {refusal}");
        }
    }

    public static HttpMessageInvoker Make(EmulatorOptions options, Tape tape) => new(tape.Handler(() => Handler(options)));

    public static HttpMessageHandler Handler(EmulatorOptions options)
    {
        var sockets = new UnpackingHandler(
            new CertificateHandler(secure => Sockets(options, secure), Sockets(options, new SslClientAuthenticationOptions())));
        return options.HttpVia is { } via ? new ViaHandler(via, options.AllowRemoteVia, sockets) : sockets;
    }

    private static SocketsHttpHandler Sockets(EmulatorOptions options, SslClientAuthenticationOptions secure) =>
        new()
        {
            SslOptions = secure,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = options.HttpVia is null,
            ConnectTimeout = TimeSpan.FromSeconds(60),

            // A connection that lives forever would never notice that a service has moved to another address.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),

            // As the vendor's tool sends them; the framework's own choice refuses a name with an umlaut in it.
            RequestHeaderEncodingSelector = static (_, _) => System.Text.Encoding.UTF8,
            ResponseHeaderEncodingSelector = static (_, _) => System.Text.Encoding.UTF8,

            // A request carries what the connector wrote and nothing of ours.
            ActivityHeadersPropagator = null,
        };
}
