namespace Emulator.TrackVia.Server.Requests;

/// <summary>A query text without its secrets.</summary>
internal static class QueryMask
{
    private const string Mask = "[secret]";

    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "user_key", "password", "client_secret", "refresh_token", "code",
    };

    public static string Apply(IQueryCollection query) => string.Join('&', query.SelectMany(
        parameter => parameter.Value,
        (parameter, value) => $"{parameter.Key}={(Secret.Contains(parameter.Key) ? Mask : Uri.EscapeDataString(value ?? ""))}"));
}
