using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Files;
using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Integrations;
using Emulator.TrackVia.Server.OAuth;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.State;

/// <summary>
/// Everything the service remembers. Whoever reads or changes it holds <see cref="Gate"/>, and never awaits
/// meanwhile.
/// </summary>
internal sealed class ServiceState(AdjustableClock clock, SecretSource secrets, HookQueue hooks)
{
    public Lock Gate { get; } = new();

    public AdjustableClock Clock { get; } = clock;

    public SecretSource Secrets { get; } = secrets;

    public Settings Settings { get; set; } = new();

    public Dictionary<int, Account> Accounts { get; } = [];

    public Dictionary<int, Table> Tables { get; } = [];

    public Dictionary<long, View> Views { get; } = [];

    public Dictionary<string, Role> Roles { get; } = [];

    public UserDirectory Users { get; } = new();

    public AuthTokens Tokens { get; } = new();

    public OAuthGrants Grants { get; } = new(secrets);

    public Dictionary<string, OAuthClient> Clients { get; } = [];

    public Dictionary<long, Integration> Integrations { get; } = [];

    public FileStore Files { get; } = new();

    public HookQueue Hooks { get; } = hooks;
}
