using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Certificates made for one test: a root, an intermediate, and one for each side.</summary>
internal sealed class Papers : IDisposable
{
    private readonly X509Certificate2 _root = Make("CN=root", null, isAuthority: true);

    public Papers()
    {
        Between = Make("CN=between", _root, isAuthority: true);
        Server = Make("CN=server", Between, isAuthority: false);
        using var client = Make("CN=client", Between, isAuthority: false);
        ClientCertificate = client.ExportCertificatePem();
        ClientKey = client.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
    }

    public X509Certificate2 Between { get; }

    public X509Certificate2 Server { get; }

    public string Root => _root.ExportCertificatePem();

    public string ClientCertificate { get; }

    public string ClientKey { get; }

    public void Dispose()
    {
        _root.Dispose();
        Between.Dispose();
        Server.Dispose();
    }

    private static X509Certificate2 Make(string subject, X509Certificate2? issuer, bool isAuthority)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var (from, to) = (TimeProvider.System.GetUtcNow().AddHours(-1), TimeProvider.System.GetUtcNow().AddHours(1));
        if (issuer is null)
        {
            return request.CreateSelfSigned(from, to);
        }

        using var bare = request.Create(issuer, issuer.NotBefore, issuer.NotAfter, RandomNumberGenerator.GetBytes(8));
        using var whole = bare.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }
}
