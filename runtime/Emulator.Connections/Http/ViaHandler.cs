using System.Net;

namespace Emulator.Connections.Http;

/// <summary>
/// Sends every request to one server instead, method, path, query, headers and body as they would be, with the
/// original address in <c>X-Original-Url</c>: for wire tests and recording proxies (<c>--http-via</c>).
/// </summary>
public sealed class ViaHandler : DelegatingHandler
{
    private readonly Uri _via;

    /// <exception cref="ArgumentException">The server is not on loopback and remote ones are not allowed.</exception>
    public ViaHandler(Uri via, bool allowRemote, HttpMessageHandler inner)
        : base(inner)
    {
        if (Refusal(via, allowRemote) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(via));
        }

        _via = via;
    }

    /// <summary>Why requests may not be sent via this server, or null when they may.</summary>
    public static string? Refusal(Uri via, bool allowRemote)
    {
        if (!via.IsAbsoluteUri || via.Scheme is not ("http" or "https"))
        {
            return $"{via} is not an http address";
        }

        var local = via.Host == "localhost" || (IPAddress.TryParse(via.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        return local || allowRemote
            ? null
            : $"{via.Host} is not on this machine; requests carry credentials, so allow it with --allow-remote if you mean it";
    }

    /// <summary>The same path and query at the other server.</summary>
    public static Uri Address(Uri via, Uri original) => new(
        $"{via.Scheme}://{via.Authority}{original.PathAndQuery}",
        new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var original = request.RequestUri!;
        request.Headers.TryAddWithoutValidation("X-Original-Url", $"{original.Scheme}://{original.Authority}{original.PathAndQuery}");
        request.RequestUri = Address(_via, original);
        return base.SendAsync(request, cancellationToken);
    }
}
