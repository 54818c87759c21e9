using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// The cookies that an answer sets on the way to another address of the same host. They take the place of the author's
/// own, as in the vendor's HTTP library; after the last address nobody keeps them.
/// </summary>
internal static class RedirectCookies
{
    /// <summary>The headers of the next request.</summary>
    public static IEnumerable<KeyValuePair<string, string>> After(WireAnswer answer, IEnumerable<KeyValuePair<string, string>> headers)
    {
        if (answer.Headers["set_cookie"] is not ListValue { Count: > 0 } cookies)
        {
            return headers;
        }

        var pairs = cookies.Select(cookie => (cookie.AsText() ?? string.Empty).Split(';')[0].Trim()).Where(pair => pair.Contains('=', StringComparison.Ordinal));
        return headers.Where(header => !HeaderNames.AreSame(header.Key, "Cookie")).Append(KeyValuePair.Create("Cookie", string.Join("; ", pairs)));
    }
}
