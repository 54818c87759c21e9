using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Emulator.Connections.Http;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;

namespace Emulator.Connections.Auth;

/// <summary>
/// The authorization code flow: shows the consent page and waits for the browser to come back (connector-sdk.md 2.6).
/// Unlike the vendor's tool it accepts only the callback that carries its own state.
/// </summary>
internal sealed class BrowserLogin(ConnectionSurroundings surroundings)
{
    private const string CallbackPath = "/oauth/callback";

    /// <param name="authorizationUrl">With <c>response_type=code</c>, as the connector gives it.</param>
    /// <param name="clientId">The OAuth client, or null.</param>
    /// <param name="key">The proof key, or null.</param>
    /// <param name="login">Port and page.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="ConnectorException">The port is taken, nobody came back in time, or consent was refused.</exception>
    public async Task<BrowserGrant> RunAsync(
        string authorizationUrl, string? clientId, ProofKey? key, LoginOptions login, CancellationToken cancellation)
    {
        var state = RandomNumberGenerator.GetHexString(16, lowercase: true);
        await using var listener = Listen(login, state);
        var redirectUri = $"{(login.IsHttps ? "https" : "http")}://localhost:{listener.Port}{CallbackPath}";
        login.ShowPage(AuthorizationPage.Address(authorizationUrl, state, clientId, redirectUri, ProofKeys.Query(key)));

        var callback = await NextAsync(listener, state, cancellation);
        if (callback.TryGetValue("code", out var code) && code.Length > 0)
        {
            surroundings.Mask.Add(code);
            return new BrowserGrant(code, redirectUri, key?.Verifier);
        }

        var reason = callback.GetValueOrDefault("error_description") ?? callback.GetValueOrDefault("error") ?? "no code was given";
        throw new ConnectorException(FailureKind.Connection, $"the service did not grant access: {reason}");
    }

    private LoopbackListener Listen(LoginOptions login, string state)
    {
        var certificate = login.IsHttps ? LoopbackCertificate.Make(surroundings.Time.GetUtcNow()) : null;
        try
        {
            return LoopbackListener.Start(new IPEndPoint(login.Address, login.Port), certificate, request => IsOurs(request, state)
                ? new LoopbackReply(Body: "Done. You can close this window.")
                : new LoopbackReply(400, Body: "This is not the answer that is being waited for."));
        }
        catch (SocketException refused)
        {
            certificate?.Dispose();
            var why = refused.SocketErrorCode == SocketError.AddressAlreadyInUse
                ? $"Port {login.Port} already in use. Try to use different port with --port=N"
                : $"Cannot listen on {login.Address}:{login.Port}: {refused.Message}";
            throw new ConnectorException(FailureKind.Connection, why, refused);
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> NextAsync(
        LoopbackListener listener, string state, CancellationToken cancellation)
    {
        var patience = surroundings.Options.LoginTimeout;
        using var limit = new CancellationTokenSource(patience, surroundings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            while (true)
            {
                var request = await listener.NextAsync(either.Token);
                if (IsOurs(request, state))
                {
                    return QueryReading.Read(request.Query);
                }
            }
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new ConnectorException(
                FailureKind.Timeout,
                $"Have not received callback from OAuth2 provider in {patience.TotalSeconds:0} seconds. Aborting!", late);
        }
    }

    private static bool IsOurs(IncomingRequest request, string state) =>
        request.Path == CallbackPath && QueryReading.Read(request.Query).GetValueOrDefault("state") == state;
}
