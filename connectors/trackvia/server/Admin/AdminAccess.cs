namespace Emulator.TrackVia.Server.Admin;

/// <summary>
/// Whether a call of the admin surface is meant for it. Coming from this machine is not enough: a web page open in a browser
/// here can send calls, and one whose own name leads to loopback can read the answers.
/// </summary>
internal static class AdminAccess
{
    public static bool IsMeant(HttpRequest request) =>
        IsLoopback(request.Host.Host)
        && !request.Headers.ContainsKey("X-Original-Url")
        && request.Headers.Origin.All(IsLoopbackOrigin);

    private static bool IsLoopbackOrigin(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsLoopback(page.Host);

    private static bool IsLoopback(string host) =>
        host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
