using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates of a connection (connector-sdk.md 1.2, 2.1).</summary>
internal static class ConnectionLambdas
{
    /// <summary>base_uri, client_id, authorization_url and the like: (connection) to a text or null.</summary>
    public static SettingsLambda Settings(ScriptLambda lambda) =>
        (settings, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(settings)),
            (run, result) => Task.FromResult(result switch
            {
                JsNull or JsUndefined => null,
                JsString or JsNumber => TypeConverter.ToString(result),
                _ => throw run.Errors.Thrown(FailureKind.Plugin, $"{run.Lambda} must give a text, got: {result}"),
            }),
            cancellation);

    /// <summary>A text that stands in the definition itself.</summary>
    public static SettingsLambda Constant(string text) => (_, _) => new ValueTask<string?>(text);

    /// <summary>apply: (connection, access_token, auth_type) for OAuth 2, (connection, auth_type) otherwise.</summary>
    public static ApplyLambda? Apply(ScriptLambda? lambda, bool oAuth2) =>
        lambda is null ? null : async (request, settings, authType, cancellation) => await lambda.RunAsync(
            null,
            run => oAuth2
                ? SchemaLambdas.Offer(
                    () => run.Data.ToScript(settings),
                    () => run.Data.ToScript(settings["access_token"]),
                    () => run.Data.ToScript(Value.Of(authType)))
                : SchemaLambdas.Offer(() => run.Data.ToScript(settings), () => run.Data.ToScript(Value.Of(authType))),
            (run, _) => run.Requests.Applying!.Draft.FinishAsync(),
            cancellation,
            run => run.Requests.StartApplying(request));

    /// <summary>acquire: (connection, auth_code, redirect_uri, verifier) to settings or [tokens, owner_id, other settings].</summary>
    public static AcquireLambda? Acquire(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, call, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(Value.Of(call.AuthCode)),
                () => run.Data.ToScript(Value.Of(call.RedirectUri)),
                () => run.Data.ToScript(Value.Of(call.Verifier))),
            async (run, result) => await run.Data.ReadAsync(result) switch
            {
                ListValue parts => new AcquiredSettings(Record(parts, 2).Merge(Record(parts, 0)), Text(parts, 1)) { Written = parts },
                RecordValue tokens => new AcquiredSettings(tokens),
                _ => new AcquiredSettings(RecordValue.Empty),
            },
            cancellation);

    /// <summary>refresh: (connection, refresh_token) to settings, [tokens] or [tokens, other settings].</summary>
    public static RefreshLambda? Refresh(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, refreshToken, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(operation.Settings), () => run.Data.ToScript(Value.Of(refreshToken))),
            async (run, result) => await run.Data.ReadAsync(result) switch
            {
                ListValue parts => new AcquiredSettings(Record(parts, 0).Merge(Record(parts, 1))) { Written = parts },
                RecordValue tokens => new AcquiredSettings(tokens),
                _ => new AcquiredSettings(RecordValue.Empty),
            },
            cancellation);

    private static RecordValue Record(ListValue parts, int index) =>
        index < parts.Count && parts[index] is RecordValue record ? record : RecordValue.Empty;

    private static string? Text(ListValue parts, int index) => index >= parts.Count || parts[index].IsNull
        ? null
        : parts[index] is TextValue text ? text.Text : parts[index].ToString();
}
