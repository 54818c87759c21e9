using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>
/// How one kind of authorization behaves around a request (connector-sdk.md 2.2): whether it adds credentials, and
/// how it gets new ones when they are refused.
/// </summary>
internal abstract class Scheme
{
    /// <summary>False: a refusal stands, whatever refresh_on says.</summary>
    public virtual bool Renews => false;

    public static Scheme For(AuthorizationDefinition? authorization) => authorization switch
    {
        null or { Apply: null } => new BareScheme(),
        { IsOAuth2: true } => new OAuth2Scheme(authorization),
        { Acquire: not null } => new AcquiringScheme(authorization),
        _ => new FixedScheme(authorization),
    };

    /// <summary>Adds credentials to the request.</summary>
    public abstract ValueTask ApplyAsync(ConnectorRequest request, RecordValue settings, CancellationToken cancellation);

    /// <summary>The settings to merge into the connection, or null when there is nothing new to be had.</summary>
    public virtual ValueTask<RecordValue?> RenewAsync(RenewalCall call, CancellationToken cancellation) => new((RecordValue?)null);
}
