namespace Emulator.Sdk.Requests;

/// <summary>The certificate that a client shows, all of it as PEM texts (connector-sdk.md 3.2).</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Key">Its private key; a secret.</param>
/// <param name="Passphrase">Opens an encrypted key; null for a plain one.</param>
/// <param name="Intermediates">Certificates between this one and its root.</param>
public sealed record TlsClientCertificate(
    string Certificate, string Key, string? Passphrase, IReadOnlyList<string> Intermediates)
{
    /// <summary>The subject matter alone: a key never shows in a message.</summary>
    public override string ToString() => "a client certificate";
}
