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
        (parameter, value) => $"{parameter.Key}={Masked(parameter.Key, value)}"));

    private static string Masked(string name, string? value) =>
        Secret.Contains(name) ? Mask : Uri.EscapeDataString(value ?? "");
}
