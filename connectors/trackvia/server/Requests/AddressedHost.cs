namespace Emulator.TrackVia.Server.Requests;

/// <summary>
/// The host a call means: that of <c>X-Original-Url</c> where a proxy turned the call to loopback, else its Host
/// header.
/// </summary>
internal static class AddressedHost
{
    public const string Standard = "go.trackvia.com";

    public static string Of(HttpRequest request)
    {
        var original = request.Headers["X-Original-Url"].ToString();
        var host = Uri.TryCreate(original, UriKind.Absolute, out var url) ? url.Host : request.Host.Host;
        return host is "localhost" or "127.0.0.1" or "[::1]" or "" ? Standard : host.ToLowerInvariant();
    }
}
