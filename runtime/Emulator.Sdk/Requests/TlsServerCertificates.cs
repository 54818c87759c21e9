namespace Emulator.Sdk.Requests;

/// <summary>Which server certificates a request trusts.</summary>
/// <param name="Certificates">Trusted certificates, as PEM texts.</param>
/// <param name="IsStrict">True: these alone; false: beside those of the machine.</param>
public sealed record TlsServerCertificates(IReadOnlyList<string> Certificates, bool IsStrict);
