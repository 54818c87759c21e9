using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>
/// Custom authorization with acquire: tokens are got from what was entered once a request is refused, never before.
/// </summary>
internal sealed class AcquiringScheme(AuthorizationDefinition authorization) : Scheme
{
    public override bool Renews => true;

    public override ValueTask ApplyAsync(ConnectorRequest request, RecordValue settings, CancellationToken cancellation) =>
        authorization.Apply!(request, settings, request.AuthType, cancellation);

    public override async ValueTask<RecordValue?> RenewAsync(RenewalCall call, CancellationToken cancellation)
    {
        var acquired = await authorization.Acquire!(call.Acquiring, AcquireCall.WithoutLogin, cancellation);
        return acquired.Settings.Count == 0 ? null : acquired.Settings;
    }
}
