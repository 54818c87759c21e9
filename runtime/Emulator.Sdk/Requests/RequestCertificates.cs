namespace Emulator.Sdk.Requests;

/// <summary>What a secure connection shows and trusts (connector-sdk.md 3.2); all texts are PEM.</summary>
public sealed record RequestCertificates
{
    /// <summary>The client's certificate; null shows none.</summary>
    public string? Certificate { get; init; }

    /// <summary>The client certificate's private key.</summary>
    public string? Key { get; init; }

    /// <summary>What the key is locked with; null for an open one.</summary>
    public string? Passphrase { get; init; }

    /// <summary>Certificates between the client's and its root.</summary>
    public IReadOnlyList<string> Intermediates { get; init; } = [];

    /// <summary>The server certificates or authorities that are trusted; empty: those of the machine.</summary>
    public IReadOnlyList<string> Trusted { get; init; } = [];

    /// <summary>True when nothing but <see cref="Trusted"/> is trusted.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>The same trust without the client's own certificate, for a host that it was not meant for.</summary>
    public RequestCertificates WithoutClient() => new() { Trusted = Trusted, IsStrict = IsStrict };

    /// <inheritdoc/>
    public override string ToString() => nameof(RequestCertificates);
}
