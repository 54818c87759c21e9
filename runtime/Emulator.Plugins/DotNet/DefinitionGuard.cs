using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Streams;

namespace Emulator.Plugins.DotNet;

/// <summary>The definition with every lambda of it guarded, named by its path as errors of the other languages name theirs.</summary>
internal static class DefinitionGuard
{
    public static ConnectorDefinition Around(ConnectorDefinition definition, LambdaGuard guard) => definition with
    {
        Connection = definition.Connection is { } connection ? Around(connection, guard) : null,
        Test = definition.Test is { } test
            ? (operation, cancellation) => guard.RunAsync("test", () => test(operation, cancellation), cancellation) : null,
        Actions = Each(definition.Actions, (name, action) => OperationGuard.Around(action with { Name = name }, guard)),
        Triggers = Each(definition.Triggers, (name, trigger) => OperationGuard.Around(trigger with { Name = name }, guard)),
        PickLists = Each(definition.PickLists, PickListLambda (name, list) => (operation, parameters, cancellation) =>
            guard.RunAsync($"pick_lists.{name}", () => list(operation, parameters, cancellation), cancellation)),
        Methods = Each(definition.Methods, MethodLambda (name, method) => (operation, arguments, cancellation) =>
            guard.RunAsync($"methods.{name}", () => method(operation, arguments, cancellation), cancellation)),
        ObjectDefinitions = Each(definition.ObjectDefinitions, (name, fields) =>
            OperationGuard.Around(fields, $"object_definitions.{name}.fields", guard)!),
        Streams = Around(definition.Streams, "streams", guard),
        WebhookKeys = definition.WebhookKeys is { } keys
            ? (parameters, headers, payload, cancellation) =>
                guard.RunAsync("webhook_keys", () => keys(parameters, headers, payload, cancellation), cancellation) : null,
    };

    public static IReadOnlyDictionary<string, StreamLambda> Around(
        IReadOnlyDictionary<string, StreamLambda> streams, string path, LambdaGuard guard) =>
        Each(streams, StreamLambda (name, stream) => (operation, call, cancellation) =>
            guard.RunAsync($"{path}.{name}", () => stream(operation, call, cancellation), cancellation));

    private static ConnectionDefinition Around(ConnectionDefinition connection, LambdaGuard guard) => connection with
    {
        BaseUri = Around(connection.BaseUri, "connection.base_uri", guard),
        ExtendedFields = connection.ExtendedFields is { } fields
            ? (operation, cancellation) => guard.RunAsync("connection.extended_fields", () => fields(operation, cancellation), cancellation) : null,
        Authorization = connection.Authorization is { } authorization
            ? Around(authorization, "connection.authorization", guard) : null,
    };

    private static AuthorizationDefinition Around(AuthorizationDefinition given, string path, LambdaGuard guard) => given with
    {
        Apply = given.Apply is { } apply
            ? (request, settings, type, cancellation) => guard.RunAsync($"{path}.apply", () => apply(request, settings, type, cancellation), cancellation) : null,
        Acquire = given.Acquire is { } acquire
            ? (operation, call, cancellation) => guard.RunAsync($"{path}.acquire", () => acquire(operation, call, cancellation), cancellation) : null,
        Refresh = given.Refresh is { } refresh
            ? (operation, token, cancellation) => guard.RunAsync($"{path}.refresh", () => refresh(operation, token, cancellation), cancellation) : null,
        Identity = given.Identity is { } identity
            ? (operation, cancellation) => guard.RunAsync($"{path}.identity", () => identity(operation, cancellation), cancellation) : null,
        ProofKey = given.ProofKey is { } key
            ? (suggested, cancellation) => guard.RunAsync($"{path}.pkce", () => key(suggested, cancellation), cancellation) : null,
        ClientId = Around(given.ClientId, $"{path}.client_id", guard),
        ClientSecret = Around(given.ClientSecret, $"{path}.client_secret", guard),
        AuthorizationUrl = Around(given.AuthorizationUrl, $"{path}.authorization_url", guard),
        TokenUrl = Around(given.TokenUrl, $"{path}.token_url", guard),
        Selected = Around(given.Selected, $"{path}.selected", guard),
        Options = Each(given.Options, (key, option) => Around(option, $"{path}.options.{key}", guard)),
    };

    private static SettingsLambda? Around(SettingsLambda? lambda, string path, LambdaGuard guard) => lambda is null
        ? null
        : (settings, cancellation) => guard.RunAsync(path, () => lambda(settings, cancellation), cancellation);

    private static OrderedDictionary<string, T> Each<T>(IReadOnlyDictionary<string, T> members, Func<string, T, T> guarded) =>
        new(members.Select(member => KeyValuePair.Create(member.Key, guarded(member.Key, member.Value))), StringComparer.Ordinal);
}
