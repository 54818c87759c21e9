using System.Collections.Concurrent;
using Emulator.Connections.Auth;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections;

/// <summary>
/// A connection whose settings were handed in and live in memory, as trying a lambda by hand needs it: no file, no store.
/// Renewed credentials hold for every later operation.
/// </summary>
public sealed class SettingsConnection
{
    private readonly AttemptSender _sender;
    private readonly Lock _gate = new();
    private RecordValue _settings;

    /// <param name="definition">The connector.</param>
    /// <param name="settings">All settings, in clear.</param>
    /// <param name="surroundings">Wire, clock, mask.</param>
    public SettingsConnection(ConnectorDefinition definition, RecordValue settings, ConnectionSurroundings surroundings)
    {
        Definition = definition;
        _settings = settings;
        _sender = new AttemptSender(surroundings);
    }

    public ConnectorDefinition Definition { get; }

    /// <summary>The settings as they are now; renewed ones included, in clear.</summary>
    public RecordValue Settings
    {
        get
        {
            lock (_gate)
            {
                return _settings;
            }
        }
    }

    internal ConcurrentDictionary<string, RecordValue> Kept { get; } = new();

    /// <summary>What one lambda call may reach: these settings and the wire.</summary>
    public IOperation Start(OperationOwner owner) => new SettingsOperation(this, _sender, owner);

    /// <summary>What an acquire lambda may reach: the same without authorization (connector-sdk.md 2.4).</summary>
    public IOperation StartAcquiring(OperationOwner owner) =>
        new BareOperation(_sender, owner, Settings)
        {
            BaseUri = Definition.Connection?.BaseUri, DetectOn = Definition.Connection?.Authorization?.DetectOn ?? [],
        };

    /// <summary>What a refresh lambda may reach: no authorization and no base address (connector-sdk.md 2.4).</summary>
    public IOperation StartRefreshing(OperationOwner owner) => new BareOperation(_sender, owner, Settings);

    /// <summary>Why the settings were last renewed, in the vendor's words; null while they are what was handed in.</summary>
    public string? Renewal { get; private set; }

    /// <summary>
    /// Logs in with OAuth 2, through the browser where the connector has a consent page; what was acquired joins the
    /// settings (connector-sdk.md 2.6).
    /// </summary>
    /// <exception cref="ConnectorException">The type is another one, or the login was refused or did not happen.</exception>
    public async Task LogInAsync(LoginOptions login, OperationOwner owner, CancellationToken cancellation)
    {
        var settings = Settings;
        var authorization = await AuthorizationChoice.FindAsync(Definition.Connection?.Authorization, settings, cancellation);
        if (authorization is not { IsOAuth2: true })
        {
            throw LoginRefusal.NotOAuth2(authorization);
        }

        var bare = owner with { IsLogin = true };
        var acquiring = new BareOperation(_sender, bare, settings) { BaseUri = Definition.Connection?.BaseUri, DetectOn = authorization.DetectOn };
        var call = new RenewalCall(settings, acquiring, new BareOperation(_sender, bare, settings));
        var acquired = await new Login(_sender).RunAsync(authorization, call, login, cancellation);
        Merge(acquired ?? throw LoginRefusal.NoWay());
    }

    internal void Renew(RecordValue renewed, string refusal)
    {
        Merge(renewed);
        Renewal = $"Refresh token triggered on response \"{refusal}\"";
    }

    private void Merge(RecordValue renewed)
    {
        lock (_gate)
        {
            _settings = _settings.Merge(renewed);
        }
    }
}
