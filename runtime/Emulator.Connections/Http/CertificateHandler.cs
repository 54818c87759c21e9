using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography;
using Emulator.Sdk;

namespace Emulator.Connections.Http;

/// <summary>
/// Sends a request with certificates of its own over connections of its own: what one connection shows must never be
/// shown for another one.
/// </summary>
/// <param name="open">Makes a handler whose connections have these properties.</param>
/// <param name="usual">Where every other request goes.</param>
public sealed class CertificateHandler(Func<SslClientAuthenticationOptions, HttpMessageHandler> open, HttpMessageHandler usual)
    : DelegatingHandler(usual)
{
    internal static readonly HttpRequestOptionsKey<WireCertificates?> Certificates = new("Emulator.Certificates");

    private readonly ConcurrentDictionary<string, Lazy<HttpMessageInvoker>> _opened = new(StringComparer.Ordinal);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Options.TryGetValue(Certificates, out var certificates) && certificates is not null
            ? _opened.GetOrAdd(Name(certificates), _ => new(() => Open(certificates))).Value.SendAsync(request, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        foreach (var opened in _opened.Values.Where(opened => disposing && opened.IsValueCreated))
        {
            opened.Value.Dispose();
        }

        base.Dispose(disposing);
    }

    private HttpMessageInvoker Open(WireCertificates certificates)
    {
        try
        {
            return new HttpMessageInvoker(open(SecureOptions.Of(certificates)));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or ArgumentException)
        {
            throw new ConnectorException(FailureKind.Plugin, $"A certificate or its key cannot be read: {unreadable.Message}", unreadable)
            {
                ErrorClass = "Workato::Connector::Sdk::RequestTLSCertificateFormatError",
            };
        }
    }

    private static IEnumerable<string?> Texts(WireCertificates certificates) =>
    [
        certificates.Client?.Certificate, certificates.Client?.Key, certificates.Client?.Passphrase,
        .. certificates.Client?.Intermediates ?? [], "|",
        .. certificates.Server?.Certificates ?? [], certificates.Server?.IsStrict.ToString(),
    ];

    // The texts themselves hold a key and are not kept as a name.
    private static string Name(WireCertificates certificates) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(
        string.Join('\0', Texts(certificates)))));
}
