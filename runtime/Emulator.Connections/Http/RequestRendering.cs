using System.Text;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Http;

/// <summary>Turns what a connector built and <c>apply</c> completed into what goes over the wire (connector-sdk.md 3.2-3.5).</summary>
internal static class RequestRendering
{
    private const string UserAgent = "emulator/0.1";
    private const string Compressions = "gzip;q=1.0,deflate;q=0.6,identity;q=0.3";

    /// <param name="request">Its address is absolute by now.</param>
    /// <param name="random">Makes multipart boundaries.</param>
    /// <param name="mask">Learns the user and password pair of Basic authentication.</param>
    /// <exception cref="ConnectorException">The payload cannot be written, or the address is none.</exception>
    public static WireRequest Render(ConnectorRequest request, Random random, SecretMask mask)
    {
        var address = RequestAddress.Resolve(null, request.Url);
        var body = RequestBody.Of(request, random);
        var headers = new List<KeyValuePair<string, string>>();
        headers.AddRange(request.Headers.Select(header => KeyValuePair.Create(HeaderNames.OnTheWire(header.Key), header.Value.Trim())));
        headers.AddRange(request.CaseSensitiveHeaders.Select(header => KeyValuePair.Create(header.Key, header.Value.Trim())));
        AddBasic(headers, request, address, mask);
        if (body.DecidesType)
        {
            headers.RemoveAll(header => HeaderNames.AreSame(header.Key, "Content-Type"));
        }

        AddDefaults(headers, request, body);
        HeaderNames.Check(headers);
        MediaTypes.Complete(headers);
        return new WireRequest(request.Verb, address with { Query = Query(request, address) }, headers, body.Bytes)
        {
            Certificates = WireCertificates.Of(request),
        };
    }

    private static string? Query(ConnectorRequest request, RequestAddress address)
    {
        var pieces = (address.Query ?? string.Empty).Split('&')
            .Append(QueryEncoding.Encode(request.Parameters))
            .Append(QueryEncoding.Complete(request.RawQuery ?? string.Empty));
        var query = string.Join('&', pieces.Where(piece => piece.Length > 0));
        return query.Length == 0 ? null : query;
    }

    // User and password win over the ones in the address, and a header Authorization over both, as in the vendor's tool.
    private static void AddBasic(
        List<KeyValuePair<string, string>> headers, ConnectorRequest request, RequestAddress address, SecretMask mask)
    {
        var written = (address.UserInfo ?? string.Empty).Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var user = request.User ?? (address.UserInfo is null ? null : written[0]);
        if (user is null || request.UsesDigest || headers.Exists(header => HeaderNames.AreSame(header.Key, "Authorization")))
        {
            return;
        }

        var password = request.User is null && written.Length == 2 ? written[1] : request.Password ?? string.Empty;
        mask.AddPair(user, password);
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        headers.Add(KeyValuePair.Create("Authorization", $"Basic {pair}"));
    }

    private static void AddDefaults(List<KeyValuePair<string, string>> headers, ConnectorRequest request, RequestBody body)
    {
        AddMissing(headers, "Accept", request.ResponseFormat switch
        {
            ResponseFormat.Json => "application/json",
            ResponseFormat.Xml => "application/xml",
            _ => "*/*",
        });
        if (!headers.Exists(header => HeaderNames.AreSame(header.Key, "Range")))
        {
            AddMissing(headers, "Accept-Encoding", Compressions);
        }

        AddMissing(headers, "User-Agent", UserAgent);
        if (body.Bytes is not null || request.Verb is not ("GET" or "HEAD" or "OPTIONS"))
        {
            AddMissing(headers, "Content-Type", body.ContentType);
        }
    }

    private static void AddMissing(List<KeyValuePair<string, string>> headers, string name, string value)
    {
        if (!headers.Exists(header => HeaderNames.AreSame(header.Key, name)))
        {
            headers.Add(KeyValuePair.Create(name, value));
        }
    }
}
