using Emulator.Connections;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>The path words of exec (connector-sdk.md 9.2): each leads to one lambda, or to a full invocation.</summary>
internal static class ExecPaths
{
    /// <exception cref="ExecPathException">The path leads to nothing.</exception>
    /// <exception cref="ConnectorException">The lambda failed.</exception>
    public static ValueTask<Value> RunAsync(
        OpenConnection opened, ExecCall call, OperationOwner owner, CancellationToken cancellation)
    {
        var connector = opened.Definition;
        var operation = opened.Start(owner);
        return call.Path.Split('.') switch
        {
            ["title"] => new(connector.Title),
            ["test"] => TestAsync(connector, operation, cancellation),
            ["actions", var name, .. var rest] => ActionExec.RunAsync(connector, Named(connector.Actions, "action", name), rest, call, operation, cancellation),
            ["triggers", var name, .. var rest] => TriggerExec.RunAsync(connector, Named(connector.Triggers, "trigger", name), rest, call, operation, cancellation),
            ["methods", var name] => Named(connector.Methods, "method", name)(operation, Arguments(call.Args), cancellation),
            ["pick_lists", var name] => PickListAsync(Named(connector.PickLists, "pick list", name), call, operation, cancellation),
            ["object_definitions", var name, "fields"] => FieldsAsync(connector, name, call, operation, cancellation),
            ["connection", .. var rest] => ConnectionExec.RunAsync(connector, rest, call, opened, owner, cancellation),
            _ => throw Unknown(call.Path),
        };
    }

    public static T Named<T>(IReadOnlyDictionary<string, T> members, string kind, string name) =>
        members.TryGetValue(name, out var found)
            ? found
            : throw new ExecPathException($"there is no {kind} '{name}'; there are: {string.Join(", ", members.Keys.Order(StringComparer.Ordinal))}");

    public static ExecPathException Unknown(string path) => new(
        $"there is no path '{path}'; paths begin with test, actions, triggers, methods, pick_lists, object_definitions or connection");

    private static async ValueTask<Value> TestAsync(ConnectorDefinition connector, IOperation operation, CancellationToken cancellation)
    {
        if (connector.WrittenTest is { } test)
        {
            return await test(operation, RecordValue.Empty, Value.Null, cancellation);
        }

        if (connector.Test is null)
        {
            throw new ConnectorException(FailureKind.Plugin, "'execute' block is required for action")
            {
                ErrorClass = "Workato::Connector::Sdk::InvalidDefinitionError",
            };
        }

        await connector.Test(operation, cancellation);
        return true;
    }

    private static async ValueTask<Value> PickListAsync(
        PickListLambda list, ExecCall call, IOperation operation, CancellationToken cancellation) =>
        await list(operation, call.Args as RecordValue ?? RecordValue.Empty, cancellation);

    private static async ValueTask<Value> FieldsAsync(
        ConnectorDefinition connector, string name, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        if (connector.WrittenObjectDefinitions.TryGetValue(name, out var written))
        {
            return await written(operation, call.ConfigFields, Value.Null, cancellation);
        }

        var fields = await Named(connector.ObjectDefinitions, "object definition", name)(operation, call.ConfigFields, cancellation);
        return ListValue.From(fields.Select(field => (Value)field.Source));
    }

    // A list is spread over the parameters, and one list inside too; anything else is one argument.
    private static ListValue Arguments(Value given) => given switch
    {
        NullValue => ListValue.Empty,
        ListValue list => ListValue.From(list.SelectMany(item => item is ListValue inner ? inner : (IEnumerable<Value>)[item])),
        _ => ListValue.Of(given),
    };
}
