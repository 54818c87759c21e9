namespace Emulator.Connections.Http;

/// <summary>A request rendered to the last byte, so that it can be sent again to where a redirect leads.</summary>
internal sealed record WireRequest(
    string Verb, RequestAddress Address, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[]? Body)
{
    /// <summary>The certificates of the secure connection; null for the usual ones.</summary>
    public WireCertificates? Certificates { get; init; }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Parse(Verb), Address.ToUri());
        message.Options.Set(CertificateHandler.Certificates, Certificates);
        var content = Headers.Where(header => IsContent(header.Key)).ToList();
        if (Body is not null || content.Count > 0 || Verb is not ("GET" or "HEAD" or "OPTIONS"))
        {
            // Empty rather than none: the framework sends a request without content again by itself when the server
            // hangs up before it answers, and one that writes would be carried out twice. A content type without a
            // body goes out this way too.
            message.Content = new ByteArrayContent(Body ?? []);
        }

        // How the body is cut is the framework's to say.
        foreach (var (name, value) in Headers.Where(header => !HeaderNames.AreSame(header.Key, "Transfer-Encoding")))
        {
            if (!IsContent(name))
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
            else if (!HeaderNames.AreSame(name, "Content-Length"))
            {
                message.Content!.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    // The framework keeps these with the body and refuses them elsewhere.
    private static bool IsContent(string name) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || HeaderNames.AreSame(name, "Allow") || HeaderNames.AreSame(name, "Expires") || HeaderNames.AreSame(name, "Last-Modified");
}
