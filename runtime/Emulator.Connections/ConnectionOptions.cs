namespace Emulator.Connections;

/// <summary>Limits of requests and logins.</summary>
public sealed record ConnectionOptions
{
    /// <summary>How long one exchange may take; 180 s is the platform's limit in a job (connector-sdk.md 3.5).</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>How long a renewal of credentials may take; 30 s is the platform's limit (connector-sdk.md 2.4).</summary>
    public TimeSpan RenewalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a browser login is waited for (connector-sdk.md 2.6).</summary>
    public TimeSpan LoginTimeout { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>The largest response body that is read, in bytes.</summary>
    public long MaxBodyBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>
    /// Sends Authorization and Cookie on to another host when a redirect leads there. The vendor's tool does; it is off
    /// here because it hands credentials to whoever answers.
    /// </summary>
    public bool KeepCredentialsAcrossHosts { get; init; }
}
