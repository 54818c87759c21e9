using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>What each slot of a definition offers its lambda, in order (connector-sdk.md 1.1 to 1.6, 2.1, 9.2).</summary>
internal static class PathSlots
{
    public static readonly PathForm Test = new(ContextKind.Action, static (call, lambda, given) => call.Invoke(lambda, given.Settings));

    public static readonly PathForm Settings = new(ContextKind.Global, static (call, lambda, given) => call.Invoke(lambda, given.Settings));

    public static readonly PathForm Method = new(ContextKind.Action, static (call, lambda, given) =>
        call.InvokeStrictly(lambda, MethodArguments.Of(given.Args)));

    public static readonly PathForm PickList = new(ContextKind.Action, static (call, lambda, given) =>
        call.InvokePickList(lambda, given.Settings, MethodArguments.Keywords(given.Args)));

    /// <summary>extended_fields: (connection).</summary>
    public static readonly PathForm ExtendedFields = new(ContextKind.Operation, static (call, lambda, given) => call.Invoke(lambda, given.Settings));

    /// <summary>webhook_keys: (params, headers, payload).</summary>
    public static readonly PathForm WebhookKeys = new(ContextKind.Global, static (call, lambda, given) =>
        call.Invoke(lambda, given.OrHash("webhook_params"), given.OrHash("webhook_headers"), given.Payload));

    public static readonly PathForm ObjectDefinition = new(ContextKind.Operation, static (call, lambda, given) =>
        call.Invoke(lambda, given.Settings, given.OrHash("config_fields"), new ObjectDefinitions(call, given.ConfigFields)));

    /// <summary>description and help: (input, pick_list_label); the labels are the arguments.</summary>
    private static readonly PathForm Shown = new(ContextKind.Global, static (call, lambda, given) =>
        call.Invoke(lambda, given.OrHash("input"), given.OrHash("args"))) { Without = Value.Null };

    private static readonly PathForm ActionFields = new(ContextKind.Action, Fields) { Without = ListValue.Empty };
    private static readonly PathForm TriggerFields = new(ContextKind.Operation, Fields) { Without = ListValue.Empty };

    public static readonly IReadOnlyDictionary<string, PathForm> Actions = new Dictionary<string, PathForm>
    {
        ["input_fields"] = ActionFields,
        ["output_fields"] = ActionFields,
        ["sample_output"] = Sample(ContextKind.Action),
        ["help"] = Shown,
        ["description"] = Shown,
    };

    public static readonly IReadOnlyDictionary<string, PathForm> Triggers = new Dictionary<string, PathForm>
    {
        ["input_fields"] = TriggerFields,
        ["output_fields"] = TriggerFields,
        ["sample_output"] = Sample(ContextKind.Operation),
        ["dedup"] = new(ContextKind.Operation, static (call, lambda, given) => call.Invoke(lambda, given.OrHash("input"))),
        ["webhook_subscribe"] = new(ContextKind.Operation, static (call, lambda, given) =>
            call.Invoke(lambda, given.Or("webhook_url"), given.Settings, given.OrHash("input"), given.RecipeId)),
        ["webhook_url_help"] = new(ContextKind.Global, static (call, lambda, given) =>
            call.Invoke(lambda, given.Settings, given.OrHash("input"), given.Or("webhook_url"))),
        ["help"] = new(ContextKind.Global, static (call, lambda, given) =>
            call.Invoke(lambda, given.OrHash("input"), given.OrHash("args"), given.Settings, given.Or("webhook_url"))) { Without = Value.Null },
        ["description"] = Shown,
        ["webhook_key"] = new(ContextKind.Global, static (call, lambda, given) => call.Invoke(lambda, given.Settings, given.OrHash("input"))),
        ["webhook_refresh"] = new(ContextKind.Operation, static (call, lambda, given) => call.Invoke(lambda, given.OrHash("webhook_subscribe_output"))),
        ["webhook_unsubscribe"] = new(ContextKind.Operation, static (call, lambda, given) =>
            call.Invoke(lambda, given.OrHash("webhook_subscribe_output"), given.Settings)),
        ["webhook_notification"] = new(ContextKind.Global, static (call, lambda, given) => call.Invoke(
            lambda, given.OrHash("input"), given.Payload, given.OrList("extended_input_schema"),
            given.OrList("extended_output_schema"), given.OrHash("webhook_headers"), given.OrHash("webhook_params"),
            given.Settings, given.OrHash("webhook_subscribe_output"))),
    };

    public static readonly IReadOnlyDictionary<string, PathForm> Authorization = new Dictionary<string, PathForm>
    {
        ["client_id"] = Settings,
        ["client_secret"] = Settings,
        ["authorization_url"] = Settings,
        ["token_url"] = Settings,
        ["identity"] = new(ContextKind.Action, static (call, lambda, given) => call.Invoke(lambda, given.Settings)),
        ["pkce"] = new(ContextKind.Global, static (call, lambda, given) => call.Invoke(lambda, ProofKey(given.Args))),
        ["selected"] = Settings,
        ["acquire"] = new(ContextKind.Operation, static (call, lambda, given) =>
            call.Invoke(lambda, given.Settings, given.Or("oauth2_code"), given.Or("redirect_url"))),
        ["refresh"] = new(ContextKind.Operation, static (call, lambda, given) => call.Invoke(
            lambda, given.Settings, given.Or("refresh_token") is RubyNil ? given.Setting("refresh_token") : given.Or("refresh_token"))),
    };

    // (verifier, challenge): those of the args file, or a fresh key as the platform suggests it.
    private static RubyObject[] ProofKey(Value args) => MethodArguments.Of(args) is [_, _] given
        ? given
        : Emulator.Sdk.Authorization.ProofKey.Fresh() is var fresh ? [new RubyString(fresh.Verifier), new RubyString(fresh.Challenge)] : [];

    /// <summary>execute: (connection, input, extended_input_schema, extended_output_schema, continue), as often as it asks for it.</summary>
    public static PathForm Execute(Suspension suspension) =>
        new(ContextKind.Action, (call, lambda, given) => ReinvokedCalls.Call(call, lambda, given, suspension));

    private static PathForm Sample(ContextKind kind) => new(kind, static (call, lambda, given) =>
        call.Invoke(lambda, given.Settings, given.OrHash("input"), given.OrList("extended_input_schema"))) { Without = Value.Null };

    private static RubyObject Fields(LambdaCall call, Emulator.Ruby.Compilation.CompiledProc lambda, PathArguments given)
    {
        var fields = call.Invoke(lambda, new ObjectDefinitions(call, given.ConfigFields), given.Settings, given.OrHash("config_fields"));
        return fields switch
        {
            RubyNil => RubyList.Of(),
            RubyHash => RubyList.Of(fields),
            _ => fields,
        };
    }
}
