using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Sdk.Authorization;

/// <summary>Adds credentials to the request. Sends nothing itself.</summary>
/// <param name="request">The request about to be sent.</param>
/// <param name="settings">A fresh copy of the connection's settings, acquired tokens included, in clear.</param>
/// <param name="authType">What the request builder's <c>auth_type</c> was given, or null.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask ApplyLambda(
    ConnectorRequest request, RecordValue settings, string? authType, CancellationToken cancellation);

/// <summary>Gets tokens. Requests sent through the operation carry no authorization; the base address holds.</summary>
/// <param name="operation">Sends requests, without authorization.</param>
/// <param name="call">What a browser login brought; nothing where there was none.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<AcquiredSettings> AcquireLambda(IOperation operation, AcquireCall call, CancellationToken cancellation);

/// <summary>Renews tokens. Requests sent through the operation carry no authorization and need absolute addresses.</summary>
/// <param name="operation">Sends requests, bare.</param>
/// <param name="refreshToken">The stored refresh token, or null.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<AcquiredSettings> RefreshLambda(
    IOperation operation, string? refreshToken, CancellationToken cancellation);

/// <summary>Whose account a connection is, such as an address of mail.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<string?> IdentityLambda(IOperation operation, CancellationToken cancellation);

/// <summary>Chooses the proof key of a browser login (<c>pkce</c>).</summary>
/// <param name="suggested">A fresh verifier of 128 characters with its S256 challenge.</param>
/// <param name="cancellation">Ends the call.</param>
/// <returns>What the login uses.</returns>
public delegate ValueTask<ProofKey> ProofKeyLambda(ProofKey suggested, CancellationToken cancellation);
