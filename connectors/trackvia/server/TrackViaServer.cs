using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Hosting;
using Emulator.TrackVia.Server.Seed;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server;

/// <summary>
/// A running local TrackVia service: the wire contract of the real one, a seeded state in memory, an admin surface.
/// </summary>
public sealed class TrackViaServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LocalCertificates? _certificates;
    private readonly HookPost _hooks;

    private TrackViaServer(
        WebApplication app, LocalCertificates? certificates, HookPost hooks, IReadOnlyList<SeedLogin> logins)
    {
        _app = app;
        _certificates = certificates;
        _hooks = hooks;
        Logins = logins;
        var addresses = app.Urls.Select(url => new Uri(url)).ToList();
        HttpAddress = addresses.First(address => address.Scheme == Uri.UriSchemeHttp);
        HttpsAddress = addresses.Find(address => address.Scheme == Uri.UriSchemeHttps);
    }

    /// <summary>Address of the plain listener, such as <c>http://127.0.0.1:41003/</c>.</summary>
    public Uri HttpAddress { get; }

    /// <summary>Address of the HTTPS listener; null when there is none.</summary>
    public Uri? HttpsAddress { get; }

    /// <summary>PEM of the certificate authority to trust for <see cref="HttpsAddress"/>; null without HTTPS.</summary>
    public string? CertificateAuthorityPem => _certificates?.AuthorityPem;

    /// <summary>The credentials of the seed, as they were at the start.</summary>
    public IReadOnlyList<SeedLogin> Logins { get; }

    /// <summary>Starts a server that listens when the task ends.</summary>
    /// <exception cref="IOException">A port is taken, or a file of the options cannot be read or written.</exception>
    /// <exception cref="FormatException">The seed file, the fault plan or the listen address is not valid.</exception>
    public static async Task<TrackViaServer> StartAsync(TrackViaServerOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var wakeUp = new WakeUp(options.Time);
        var live = new LiveState(new ServiceStart(options, wakeUp).Make);
        var logins = SeedLogins.Of(live.Current.State);
        var certificates = options.HttpsPort is null ? null : LocalCertificates.Issue();
        if (certificates is not null && options.CertificatePath is { } path)
        {
            await File.WriteAllTextAsync(path, certificates.AuthorityPem, cancellation);
        }

        var app = WebHost.Build(options, certificates, live);
        await app.StartAsync(cancellation);
        return new TrackViaServer(app, certificates, HookPost.Open(live, wakeUp), logins);
    }

    /// <summary>Stops listening and forgets everything.</summary>
    public async ValueTask DisposeAsync()
    {
        // No grace for calls that still run: what they would change is forgotten anyway.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        await _hooks.DisposeAsync();
        _certificates?.Dispose();
    }
}
