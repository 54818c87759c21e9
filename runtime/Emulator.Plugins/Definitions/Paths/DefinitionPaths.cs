using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>
/// Calls single lambdas of a definition by their path (connector-sdk.md 9.2): for a language that has no way of its own.
/// </summary>
internal sealed class DefinitionPaths(ConnectorDefinition definition)
{
    public async ValueTask<Value> CallAsync(
        IOperation operation, IReadOnlyList<string> path, RecordValue arguments, CancellationToken cancellation)
    {
        var call = new PathCall(operation, arguments, cancellation);
        switch (path)
        {
            case ["title"]:
                return definition.Title;
            case ["test"]:
                return await Required(definition.Test, "test")(operation, cancellation);
            case ["actions", var name, var slot]:
                return await ActionPaths.CallAsync(Named(definition.Actions, "actions", name), slot, call);
            case ["triggers", var name, var slot]:
                return await TriggerPaths.CallAsync(Named(definition.Triggers, "triggers", name), slot, call);
            case ["object_definitions", var name, "fields"]:
                return await call.FieldsAsync(Named(definition.ObjectDefinitions, "object_definitions", name));
            case ["methods", var name]:
                return await Named(definition.Methods, "methods", name)(operation, call.List("args"), cancellation);
            case ["pick_lists", var name]:
                return await Named(definition.PickLists, "pick_lists", name)(operation, call.Record("args"), cancellation);
            case ["streams", var name]:
                return await StreamPaths.CallAsync(definition, name, call);
            case ["webhook_keys"]:
                return ListValue.From((await Required(definition.WebhookKeys, "webhook_keys")(
                    call.Record("webhook_params"), call.Record("webhook_headers"), call.Arguments["webhook_payload"], cancellation)).Select(Value.Of));
            case ["connection", "extended_fields"]:
                return PathCall.Written(await Required(definition.Connection?.ExtendedFields, "connection.extended_fields")(operation, cancellation));
            case ["connection", "base_uri"]:
                OnBehalfOf.Enter(operation);
                return await Required(definition.Connection?.BaseUri, "connection.base_uri")(operation.Settings, cancellation);
            case ["connection", "authorization", var slot]:
                return await AuthorizationPaths.CallAsync(
                    definition.Connection?.Authorization ?? throw PathFailure.Absent("connection.authorization"), slot, call);
            default:
                throw PathFailure.Unknown(path);
        }
    }

    private static T Named<T>(IReadOnlyDictionary<string, T> members, string section, string name) => members.TryGetValue(name, out var found)
        ? found
        : throw PathFailure.Unknown($"{section}.{name}", [.. members.Keys]);

    private static T Required<T>(T? lambda, string name)
        where T : Delegate => lambda ?? throw (name == "test" ? PathFailure.Missing(name) : PathFailure.Absent(name));
}
