using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Makes the delegates of a connection and of actions (connector-sdk.md 1.2, 1.4, 2.1).</summary>
internal static class RubyLambdas
{
    public static TestLambda Test(RubySource source, CompiledProc lambda) =>
        async (operation, cancellation) => await LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Action, operation),
            call => call.Data(call.Invoke(lambda, ValueReader.Read(operation.Settings))),
            cancellation);

    /// <summary>execute: (connection, input, extended_input_schema, extended_output_schema, continue).</summary>
    public static ExecuteLambda Execute(RubySource source, CompiledProc lambda, Suspension suspension) => MultiStep.Over(async (operation, given, cancellation) =>
    {
        var output = await LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Action, operation),
            call => call.Data(call.Invoke(
                lambda,
                ValueReader.Read(operation.Settings),
                ValueReader.Read(given.Input),
                Schema(call, given.InputSchema),
                Schema(call, given.OutputSchema),
                ValueReader.Read(given.Continue))),
            cancellation);
        return output.IsNull ? RecordValue.Empty : output;
    }, suspension);

    /// <summary>base_uri, client_id and the like: (connection) to a text; the global helpers alone.</summary>
    public static SettingsLambda Settings(RubySource source, CompiledProc lambda) =>
        (settings, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Global, OnBehalfOf.Operation),
            call => call.Invoke(lambda, ValueReader.Read(settings)) switch { RubyNil => null, var text => text.ToText() },
            cancellation);

    /// <summary>apply: (connection, access_token, auth_type) for OAuth 2, (connection, auth_type) otherwise.</summary>
    public static ApplyLambda Apply(RubySource source, CompiledProc lambda, bool isOAuth2) =>
        async (request, settings, authType, cancellation) => await LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Global, null),
            call =>
            {
                var building = new RubyRequest(call, request);
                RubyObject type = authType is null ? RubyNil.Instance : new RubyString(authType);
                RubyObject[] offered = isOAuth2
                    ? [ValueReader.Read(settings), ValueReader.Read(settings["access_token"]), type]
                    : [ValueReader.Read(settings), type];
                lambda.CallOn(call.Run, building, new Arguments([.. offered.Take(lambda.ParameterCount)]));
                building.Finish();
                return true;
            },
            cancellation);

    /// <summary>acquire: (connection, auth_code, redirect_uri, verifier) to settings or [tokens, owner_id, other settings].</summary>
    public static AcquireLambda Acquire(RubySource source, CompiledProc lambda) =>
        (operation, login, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => call.Data(call.Invoke(
                lambda,
                ValueReader.Read(operation.Settings),
                ValueReader.Read(Value.Of(login.AuthCode)),
                ValueReader.Read(Value.Of(login.RedirectUri)),
                ValueReader.Read(Value.Of(login.Verifier)))) switch
            {
                ListValue parts => new AcquiredSettings(Part(parts, 2).Merge(Part(parts, 0)), parts.Count > 1 ? parts[1].AsText() : null),
                RecordValue tokens => new AcquiredSettings(tokens),
                _ => new AcquiredSettings(RecordValue.Empty),
            },
            cancellation);

    /// <summary>refresh: (connection, refresh_token) to settings, [tokens] or [tokens, other settings].</summary>
    public static RefreshLambda Refresh(RubySource source, CompiledProc lambda) =>
        (operation, refreshToken, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => call.Data(call.Invoke(lambda, ValueReader.Read(operation.Settings), ValueReader.Read(Value.Of(refreshToken)))) switch
            {
                ListValue parts => new AcquiredSettings(Part(parts, 0).Merge(Part(parts, 1))),
                RecordValue tokens => new AcquiredSettings(tokens),
                _ => new AcquiredSettings(RecordValue.Empty),
            },
            cancellation);

    /// <summary>A reusable method with the arguments that are given, as <c>call</c> gives them.</summary>
    public static MethodLambda Method(RubySource source, CompiledProc lambda) =>
        (operation, arguments, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Action, operation),
            call => call.Data(call.InvokeStrictly(lambda, [.. arguments.Select(ValueReader.Read)])),
            cancellation);

    public static RubyObject Schema(LambdaCall call, IReadOnlyList<Emulator.Values.Schema.Field> fields) =>
        ValueReader.Read(ListValue.From(fields.Select(field => (Value)field.Source)));

    private static RecordValue Part(ListValue parts, int index) =>
        index < parts.Count && parts[index] is RecordValue record ? record : RecordValue.Empty;
}
