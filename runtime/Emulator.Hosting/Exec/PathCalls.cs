using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>Calls single lambdas: by the connector's own way where it has one, else through its definition.</summary>
internal static class PathCalls
{
    public static async ValueTask<Value> CallAsync(
        ConnectorDefinition definition, IOperation operation, string[] path, RecordValue arguments, CancellationToken cancellation)
    {
        if (definition.Path is { } call)
        {
            return path is ["actions", var tried, "execute"] && definition.Actions.TryGetValue(tried, out var retried)
                ? await ExecRetry.RunAsync(retried, operation.Time, () => call(operation, path, arguments, cancellation), cancellation)
                : await call(operation, path, arguments, cancellation);
        }

        var input = arguments["input"] as RecordValue ?? RecordValue.Empty;
        var config = arguments["config_fields"] as RecordValue ?? RecordValue.Empty;
        switch (path)
        {
            case ["title"]:
                return definition.Title;
            case ["test"] when definition.Test is { } test:
                return await test(operation, cancellation);
            case ["actions", var name, "execute"] when definition.Actions.TryGetValue(name, out var action):
                return await action.Execute(operation, new ActionCall(input, [], [], arguments["continue"]), cancellation);
            case ["actions", var name, "input_fields" or "output_fields"] when definition.Actions.TryGetValue(name, out var action):
                return await FieldsAsync(path[2] == "input_fields" ? action.InputFields : action.OutputFields, operation, config, cancellation);
            case ["triggers", var name, "poll" or "poll_page"] when definition.Triggers.TryGetValue(name, out var trigger) && trigger.Poll is { } poll:
                var page = await poll(operation, new PollCall(input, arguments["closure"], [], []), cancellation);
                return RecordValue.Of(
                    ("events", ListValue.From(page.Events.Reverse())), ("can_poll_more", page.CanPollMore), ("next_poll", page.NextPoll));
            case ["object_definitions", var name, "fields"] when definition.ObjectDefinitions.TryGetValue(name, out var fields):
                return await FieldsAsync(fields, operation, config, cancellation);
            case ["pick_lists", var name] when definition.PickLists.TryGetValue(name, out var list):
                return await list(operation, arguments["args"] as RecordValue ?? RecordValue.Empty, cancellation);
            case ["connection", "base_uri"] when definition.Connection?.BaseUri is { } baseUri:
                return await baseUri(operation.Settings, cancellation);
            default:
                throw new ConnectorException(FailureKind.Plugin, $"undefined method `{string.Join('.', path)}' for the connector") { ErrorClass = "NoMethodError" };
        }
    }

    private static async ValueTask<Value> FieldsAsync(
        FieldsLambda? lambda, IOperation operation, RecordValue config, CancellationToken cancellation) =>
        lambda is null ? ListValue.Empty : ListValue.From((await lambda(operation, config, cancellation)).Select(Value (field) => field.Source));
}
