using System.Text;
using Emulator.TrackVia.Server.Requests;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>
/// Parameters of an OAuth call, from the form or the query; the client may also stand in a Basic header.
/// </summary>
internal sealed class OAuthParameters(HttpRequest request, RequestBody body)
{
    private const string Basic = "Basic ";

    public string this[string name] => Optional(name) ?? "";

    public string ClientId => BasicClient()?.Id ?? this["client_id"];

    public string ClientSecret => BasicClient()?.Secret ?? this["client_secret"];

    private string? Optional(string name) =>
        body.FormValue(name) ?? (request.Query.TryGetValue(name, out var values) ? values.ToString() : null);

    private (string Id, string Secret)? BasicClient()
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[Basic.Length..].Trim(), bytes, out var length))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : null;
    }
}
