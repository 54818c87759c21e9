using Emulator.Connections;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>The lambdas of a connection (connector-sdk.md 2.1).</summary>
internal static class ConnectionExec
{
    public static async ValueTask<Value> RunAsync(
        ConnectorDefinition connector, string[] rest, ExecCall call, OpenConnection opened, OperationOwner owner, CancellationToken cancellation)
    {
        var operation = opened.Start(owner);
        var connection = connector.Connection ?? throw ExecPaths.Unknown(call.Path);
        if (rest is ["base_uri"])
        {
            return await TextAsync(connection.BaseUri, operation, cancellation);
        }

        var authorization = await ChosenAsync(connection.Authorization, operation, cancellation);
        return rest switch
        {
            ["authorization", "type"] => authorization?.Type ?? "none",
            ["authorization", "client_id"] => await TextAsync(authorization?.ClientId, operation, cancellation),
            ["authorization", "client_secret"] => await TextAsync(authorization?.ClientSecret, operation, cancellation),
            ["authorization", "authorization_url"] => await TextAsync(authorization?.AuthorizationUrl, operation, cancellation),
            ["authorization", "token_url"] => await TextAsync(authorization?.TokenUrl, operation, cancellation),
            ["authorization", "acquire"] => await AcquireAsync(authorization, call, opened.StartBare(owner, hasAddress: true), cancellation),
            ["authorization", "refresh"] => await RefreshAsync(authorization, call, opened.StartBare(owner, hasAddress: false), cancellation),
            ["authorization", "refresh_on"] => Matchers(authorization?.RefreshOn),
            ["authorization", "detect_on"] => Matchers(authorization?.DetectOn),
            _ => throw ExecPaths.Unknown(call.Path),
        };
    }

    private static async ValueTask<AuthorizationDefinition?> ChosenAsync(
        AuthorizationDefinition? authorization, IOperation operation, CancellationToken cancellation)
    {
        if (authorization is not { IsMulti: true })
        {
            return authorization;
        }

        var key = authorization.Selected is { } selected ? await selected(operation.Settings, cancellation) : operation.Settings["auth_type"].AsText();
        return authorization.Options.TryGetValue(key ?? string.Empty, out var chosen)
            ? chosen
            : throw new ConnectorException(FailureKind.Connection, $"Cannot find multi-auth definition for '{key}'")
            {
                ErrorClass = "Workato::Connector::Sdk::UnresolvedMultiAuthOptionError",
            };
    }

    private static async ValueTask<Value> TextAsync(SettingsLambda? lambda, IOperation operation, CancellationToken cancellation) =>
        lambda is null ? Value.Null : Value.Of(await lambda(operation.Settings, cancellation));

    private static async ValueTask<Value> AcquireAsync(
        AuthorizationDefinition? authorization, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        if (authorization?.Acquire is not { } acquire)
        {
            throw Missing("acquire");
        }

        return authorization.WrittenAcquire is { } written
            ? await written(operation, RecordValue.Of(("code", call.AuthCode), ("redirect_url", call.RedirectUrl)), Value.Null, cancellation)
            : (await acquire(operation, call.AuthCode, call.RedirectUrl, cancellation)).Settings;
    }

    private static async ValueTask<Value> RefreshAsync(
        AuthorizationDefinition? authorization, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        if (authorization?.Refresh is not { } refresh)
        {
            throw Missing("refresh");
        }

        var token = call.RefreshToken ?? operation.Settings["refresh_token"].AsText();
        return authorization.WrittenRefresh is { } written
            ? await written(operation, RecordValue.Of(("refresh_token", token)), Value.Null, cancellation)
            : (await refresh(operation, token, cancellation)).Settings;
    }

    private static ConnectorException Missing(string block) => new(FailureKind.Plugin, $"Expect '{block}' block")
    {
        ErrorClass = "Workato::Connector::Sdk::InvalidDefinitionError",
    };

    private static ListValue Matchers(IReadOnlyList<ResponseMatcher>? matchers) => ListValue.From((matchers ?? []).Select(matcher =>
        matcher.Status is { } status ? Value.Of(status) : matcher.Text ?? matcher.Pattern!.ToString()));
}
