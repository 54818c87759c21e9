using Emulator.Sdk.Authorization;

namespace Emulator.Connections.Auth;

/// <summary>Makes the two bare wires that getting credentials needs (connector-sdk.md 2.4).</summary>
internal static class RenewalOperations
{
    public static RenewalCall For(
        ConnectionSnapshot snapshot, AuthorizationDefinition authorization, AttemptSender sender, OperationOwner owner)
    {
        var settings = SettingsBuilder.Build(snapshot);
        owner = owner with { IsLogin = true };
        var acquiring = new BareOperation(sender, owner, settings)
        {
            BaseUri = snapshot.Definition.Connection?.BaseUri, DetectOn = authorization.DetectOn,
            HidesTokens = true,
        };
        return new RenewalCall(settings, acquiring, new BareOperation(sender, owner, settings) { HidesTokens = true });
    }
}
