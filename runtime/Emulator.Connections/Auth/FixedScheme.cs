using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>Basic, API key, auth token: credentials that a person entered and only a person can renew.</summary>
internal sealed class FixedScheme(AuthorizationDefinition authorization) : Scheme
{
    public override ValueTask ApplyAsync(ConnectorRequest request, RecordValue settings, CancellationToken cancellation) =>
        authorization.Apply!(request, settings, request.AuthType, cancellation);
}
