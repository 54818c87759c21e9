using Emulator.Sdk.Authorization;

namespace Emulator.Connections.Auth;

/// <summary>Gives the connection with other credentials than those that were refused, or null when none are to be had.</summary>
internal delegate Task<ConnectionSnapshot?> RenewConnection(
    ConnectionSnapshot used, Scheme scheme, AuthorizationDefinition authorization, OperationOwner owner);
