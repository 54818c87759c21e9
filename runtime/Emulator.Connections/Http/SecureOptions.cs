using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Emulator.Connections.Http;

/// <summary>Certificates from PEM texts as the framework wants them.</summary>
internal static class SecureOptions
{
    /// <exception cref="System.Security.Cryptography.CryptographicException">A text that is no certificate or key.</exception>
    public static SslClientAuthenticationOptions Of(WireCertificates certificates)
    {
        var options = new SslClientAuthenticationOptions();
        if (certificates.Client is { } shows)
        {
            using var client = shows.Passphrase is null
                ? X509Certificate2.CreateFromPem(shows.Certificate, shows.Key)
                : X509Certificate2.CreateFromEncryptedPem(shows.Certificate, shows.Key, shows.Passphrase);
            var between = Read(shows.Intermediates);

            // The secure layer of some systems takes no key that lives in memory alone.
            var whole = X509CertificateLoader.LoadPkcs12(client.Export(X509ContentType.Pkcs12), null);
            options.ClientCertificateContext = SslStreamCertificateContext.Create(whole, between, offline: true);
        }

        if (certificates.Server is { Certificates.Count: > 0 } trust)
        {
            var trusted = Read(trust.Certificates);
            options.RemoteCertificateValidationCallback = (_, shown, sent, errors) =>
                (!trust.IsStrict && errors == SslPolicyErrors.None) || IsTrusted(shown as X509Certificate2, sent, trusted, errors);
        }

        return options;
    }

    private static X509Certificate2Collection Read(IReadOnlyList<string> texts)
    {
        var certificates = new X509Certificate2Collection();
        foreach (var text in texts)
        {
            certificates.ImportFromPem(text);
        }

        return certificates;
    }

    // What the server sends beside its own certificate leads to the root, and is trusted only as far as that does.
    private static bool IsTrusted(X509Certificate2? shown, X509Chain? sent, X509Certificate2Collection trusted, SslPolicyErrors errors)
    {
        if (shown is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.ExtraStore.AddRange(sent?.ChainPolicy.ExtraStore ?? []);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(shown);
    }
}
