using Emulator.Sdk.Requests;

namespace Emulator.Connections.Http;

/// <summary>What a secure connection shows and trusts beside the usual.</summary>
/// <param name="Client">The certificate that is shown, or null.</param>
/// <param name="Server">What is trusted; null: what the machine trusts.</param>
internal sealed record WireCertificates(TlsClientCertificate? Client, TlsServerCertificates? Server)
{
    public static WireCertificates? Of(ConnectorRequest request) => request.ClientCertificate is null && request.ServerCertificates is null
        ? null
        : new WireCertificates(request.ClientCertificate, request.ServerCertificates);

    // A key never shows in a message.
    public override string ToString() => nameof(WireCertificates);
}
