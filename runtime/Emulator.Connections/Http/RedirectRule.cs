using Emulator.Sdk.Requests;

namespace Emulator.Connections.Http;

/// <summary>Where a redirect leads, if it is followed at all (connector-sdk.md 3.5).</summary>
internal static class RedirectRule
{
    public const int MaxHops = 10;

    /// <summary>True for a redirect that the request wants to see as an ordinary answer.</summary>
    public static bool IsAnswer(int status, RedirectPolicy policy) =>
        policy == RedirectPolicy.Ignore && status is 301 or 302 or 307 or 308;

    /// <summary>The request that follows, or null when this one's answer stands.</summary>
    public static WireRequest? Next(WireRequest request, WireAnswer answer, RedirectPolicy policy, bool keepCredentials)
    {
        var seeOther = answer.Status == 303;
        if (!(seeOther || Follows(request.Verb, answer.Status, policy)) || answer.Headers["location"] is not Values.TextValue location)
        {
            return null;
        }

        var address = RequestAddress.Resolve(request.Address.ToString(), location.Text);
        var sameHost = address.Scheme == request.Address.Scheme
            && string.Equals(address.HostAndPort, request.Address.HostAndPort, StringComparison.OrdinalIgnoreCase);
        var headers = request.Headers.Where(header =>
            (sameHost || keepCredentials || !IsCredential(header.Key))
            && !(seeOther && IsOfBody(header)));
        return new WireRequest(
            seeOther ? "GET" : request.Verb, address, [.. sameHost ? RedirectCookies.After(answer, headers) : headers], seeOther ? null : request.Body)
        {
            Certificates = sameHost || keepCredentials ? request.Certificates : request.Certificates is null ? null : request.Certificates with { Client = null },
        };
    }

    private static bool Follows(string verb, int status, RedirectPolicy policy) => policy switch
    {
        RedirectPolicy.Follow => status is 301 or 302 or 307 or 308,
        RedirectPolicy.Default => verb is "GET" or "HEAD" && status is 301 or 302 or 307,
        _ => false,
    };

    // A content type that the author gave goes on, as in the vendor's tool; one with a boundary belongs to the body.
    private static bool IsOfBody(KeyValuePair<string, string> header) =>
        header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        && (!HeaderNames.AreSame(header.Key, "Content-Type") || header.Value.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase));

    private static bool IsCredential(string name) =>
        HeaderNames.AreSame(name, "Authorization") || HeaderNames.AreSame(name, "Cookie");
}
