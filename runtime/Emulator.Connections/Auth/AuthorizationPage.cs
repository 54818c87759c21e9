using Emulator.Sdk.Requests;
using Emulator.Connections.Http;

namespace Emulator.Connections.Auth;

/// <summary>Completes the address of a consent page; what the connector wrote into it wins, keys are sorted.</summary>
internal static class AuthorizationPage
{
    public static Uri Address(string authorizationUrl, string state, string? clientId, string redirectUri, IEnumerable<KeyValuePair<string, string>> proof)
    {
        var address = RequestAddress.Resolve(null, authorizationUrl);
        var query = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["state"] = state, ["redirect_uri"] = redirectUri };
        if (clientId is not null)
        {
            query["client_id"] = clientId;
        }

        foreach (var (key, value) in proof)
        {
            query[key] = value;
        }

        foreach (var (key, value) in QueryReading.Read(address.Query ?? string.Empty))
        {
            query[key] = value;
        }

        var text = string.Join('&', query.Select(item => $"{QueryEncoding.Escape(item.Key)}={QueryEncoding.Escape(item.Value)}"));
        return (address with { Query = text }).ToUri();
    }
}
