using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>
/// One request as a connector builds it (connector-sdk.md 3.1, 3.2). Not thread-safe; sent with
/// <see cref="IOperation.SendAsync"/>, which applies the connection's authorization, renders, sends, renews once when
/// refused, parses, and runs the handlers.
/// </summary>
public sealed class ConnectorRequest(string verb, string url)
{
    /// <summary>The verb in upper case.</summary>
    public string Verb { get; } = verb;

    /// <summary>Relative to the connection's base address, or absolute.</summary>
    public string Url { get; set; } = url;

    /// <summary>
    /// The address with the parameters so far (<c>current_url</c>); in apply it is absolute, as the base address is known there.
    /// </summary>
    public string CurrentUrl
    {
        get
        {
            var pieces = string.Join('&', new[] { QueryEncoding.Encode(Parameters), RawQuery }.Where(piece => !string.IsNullOrEmpty(piece)));
            return pieces.Length == 0 ? Url : $"{Url}{(Url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{pieces}";
        }
    }

    /// <summary>Query parameters; nested records and lists are written as Rails does.</summary>
    public RecordValue Parameters { get; set; } = RecordValue.Empty;

    /// <summary>A query text that is appended verbatim, or null.</summary>
    public string? RawQuery { get; set; }

    /// <summary>The payload before it is rendered; null sends no body.</summary>
    public Value Payload { get; set; } = Value.Null;

    /// <summary>Headers whose names are capitalised on the wire; setting a name again replaces it, whatever its case.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headers that are sent exactly as written.</summary>
    public IDictionary<string, string> CaseSensitiveHeaders { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How the payload is written.</summary>
    public RequestFormat RequestFormat { get; set; } = RequestFormat.Json;

    /// <summary>How the response is read.</summary>
    public ResponseFormat ResponseFormat { get; set; } = ResponseFormat.Json;

    /// <summary>The root element of an XML payload.</summary>
    public string? XmlRoot { get; set; }

    /// <summary>Attributes of the root element of an XML payload, such as <c>@xmlns:soap</c>.</summary>
    public RecordValue XmlNamespaces { get; set; } = RecordValue.Empty;

    /// <summary>True when the names of an XML response lose their prefixes.</summary>
    public bool StripsNamespaces { get; set; }

    /// <summary>User of Basic authentication, or null.</summary>
    public string? User { get; set; }

    /// <summary>Password of Basic authentication, or null.</summary>
    public string? Password { get; set; }

    /// <summary>True when user and password answer a Digest challenge instead of going out at once.</summary>
    public bool UsesDigest { get; set; }

    /// <summary>The certificate that the client shows; null for none.</summary>
    public TlsClientCertificate? ClientCertificate { get; set; }

    /// <summary>Which server certificates are trusted; null: those of the machine.</summary>
    public TlsServerCertificates? ServerCertificates { get; set; }

    /// <summary>What happens to a redirect.</summary>
    public RedirectPolicy Redirects { get; set; }

    /// <summary>Passed to the apply lambda.</summary>
    public string? AuthType { get; set; }

    /// <summary>Runs after a success.</summary>
    public AfterResponse? AfterResponse { get; set; }

    /// <summary>Runs after a refusal that a renewal did not mend; the last one set wins.</summary>
    public ErrorResponseHandler? AfterErrorResponse { get; set; }
}
