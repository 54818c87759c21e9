using Emulator.Plugins.Definitions.Paths;
using Emulator.Plugins.Ruby.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Finds what a path names in a definition and calls it as the vendor's tool does (connector-sdk.md 9.2).</summary>
internal sealed class PathCalls(RubySource source)
{
    public ValueTask<Value> CallAsync(
        IOperation operation, IReadOnlyList<string> path, RecordValue arguments, CancellationToken cancellation)
    {
        var root = new RubyNode(source, source.Root);
        return path switch
        {
            ["title"] => Constant(root, "title", operation, cancellation),
            ["test"] => Call(root, PathSlots.Test),
            ["webhook_keys"] => Call(root, PathSlots.WebhookKeys),
            ["actions" or "triggers", var name, "summarize_input" or "summarize_output"] =>
                new ValueTask<Value>(Summaries.Of(arguments["input"], [.. Member(root, path[0], name).List(path[2]).Select(place => place.ToText())])),
            ["actions", var name, "execute"] => Call(Member(root, "actions", name), PathSlots.Execute(RubySuspensions.Of(Member(root, "actions", name)))),
            ["actions", var name, var slot] => Call(Member(root, "actions", name), Slot(PathSlots.Actions, slot, path)),
            ["triggers", var name, "poll" or "poll_page"] =>
                PollCalls.CallAsync(source, Required(Member(root, "triggers", name), "poll", path), operation, arguments, path[2] == "poll", cancellation),
            ["triggers", var name, var slot] => Call(Member(root, "triggers", name), Slot(PathSlots.Triggers, slot, path)),
            ["object_definitions", var name, "fields"] => Call(Member(root, "object_definitions", name), PathSlots.ObjectDefinition),
            ["methods" or "pick_lists", _] =>
                Call(root.Node(path[0]) ?? throw PathFailure.Absent(path[0]), path[0] == "methods" ? PathSlots.Method : PathSlots.PickList),
            ["streams", var name] => StreamCalls.CallAsync(source, name.TrimEnd('!'), operation, arguments, name.EndsWith('!'), cancellation),
            ["connection", "base_uri"] => Call(Connection(root), PathSlots.Settings),
            ["connection", "extended_fields"] => Call(Connection(root), PathSlots.ExtendedFields),
            ["connection", "authorization", _] => Authorization(root, path, operation, arguments, cancellation),
            _ => throw PathFailure.Unknown(path),
        };

        ValueTask<Value> Call(RubyNode node, PathForm form) => Lambda(node, path, form, operation, arguments, cancellation);
    }

    private async ValueTask<Value> Authorization(
        RubyNode root, IReadOnlyList<string> path, IOperation operation, RecordValue arguments, CancellationToken cancellation)
    {
        var slot = path[2];
        var written = Connection(root).Node("authorization") ?? throw PathFailure.Absent("connection.authorization");
        var authorization = slot == "selected" ? written : await ChosenAsync(written, operation, cancellation);
        if (slot is "refresh_on" or "detect_on")
        {
            return await Constant(authorization, slot, operation, cancellation) switch
            {
                { IsNull: true } => ListValue.Empty, ListValue list => list, var one => ListValue.Of(one),
            };
        }

        return authorization.Lambda(slot) is not null && PathSlots.Authorization.TryGetValue(slot, out var form)
            ? await Lambda(authorization, path, form, operation, arguments, cancellation)
            : slot is "acquire" or "refresh" && authorization.Find(slot) is null
                ? throw Failure(ErrorClasses.InvalidDefinition, $"Expect '{slot}' block")
                : PathFailure.AuthorizationSlots.Contains(slot)
                    ? await Constant(authorization, slot, operation, cancellation)
                    : throw PathFailure.Unknown(string.Join('.', path), PathFailure.AuthorizationSlots);
    }

    // For type multi it is the option that the settings select.
    private async ValueTask<RubyNode> ChosenAsync(RubyNode authorization, IOperation operation, CancellationToken cancellation)
    {
        if (authorization.Text("type") != "multi" || authorization.Lambda("selected") is not { } selected)
        {
            return authorization;
        }

        var key = await RubyLambdas.Settings(source, selected)(operation.Settings, cancellation) ?? string.Empty;
        return authorization.Node("options")?.Node(key)
            ?? throw Failure("Workato::Connector::Sdk::UnresolvedMultiAuthOptionError", $"Cannot find multi-auth definition for '{key}'");
    }

    private async ValueTask<Value> Lambda(
        RubyNode node, IReadOnlyList<string> path, PathForm form, IOperation operation, RecordValue arguments, CancellationToken cancellation)
    {
        var key = path[^1];
        var lambda = node.Lambda(key);
        if (lambda is null && form.Without is { } absent && node.Find(key) is null)
        {
            return absent;
        }

        if (lambda is null && key is "help" or "description" && node.Find(key) is not null and not CompiledProc)
        {
            return await Constant(node, key, operation, cancellation);
        }

        lambda ??= Required(node, key, path);
        var given = new PathArguments(operation, arguments);
        try
        {
            return await LambdaCall.RunAsync(
                source, new LambdaSelf(form.Kind, operation), call => JsonResult.Of(call, form.Call(call, lambda, given)), cancellation);
        }
        catch (Exception left) when (left is ReinvokeException or SuspendException)
        {
            throw Failure(ErrorClasses.Runtime, $"{key} was left by reinvoke_after or suspend, which the execute of an action alone can be");
        }
    }

    private ValueTask<Value> Constant(RubyNode node, string key, IOperation operation, CancellationToken cancellation) => LambdaCall.RunAsync(
        source, new LambdaSelf(ContextKind.Global, operation), call => JsonResult.Of(call, node.Find(key) ?? RubyNil.Instance), cancellation);

    private static CompiledProc Required(RubyNode node, string key, IReadOnlyList<string> path) => node.Lambda(key) ?? throw (key is "execute" or "test"
        ? PathFailure.Missing(key)
        : path is ["methods" or "pick_lists", _]
            ? PathFailure.Unknown(string.Join('.', path), [.. node.Names])
            : PathFailure.Absent(string.Join('.', path)));

    private static RubyNode Connection(RubyNode root) => root.Node("connection") ?? throw PathFailure.Absent("connection");

    private static RubyNode Member(RubyNode root, string section, string name) => root.Node(section)?.Node(name)
        ?? throw PathFailure.Unknown($"{section}.{name}", [.. root.Node(section)?.Names ?? []]);

    private static PathForm Slot(IReadOnlyDictionary<string, PathForm> slots, string slot, IReadOnlyList<string> path) =>
        slots.TryGetValue(slot, out var form) ? form : throw PathFailure.Unknown(
            string.Join('.', path), path[0] == "actions" ? [.. slots.Keys, "execute"] : [.. slots.Keys]);

    private static ConnectorException Failure(string errorClass, string message) =>
        new(FailureKind.Plugin, message) { ErrorClass = errorClass };
}
