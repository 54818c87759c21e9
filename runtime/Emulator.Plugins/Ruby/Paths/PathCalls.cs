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
            ["test"] => Lambda(root, "test", PathSlots.Test, operation, arguments, cancellation),
            ["actions" or "triggers", var name, "summarize_input" or "summarize_output"] =>
                new ValueTask<Value>(Summaries.Of(arguments["input"], [.. Member(root, path[0], name).List(path[2]).Select(place => place.ToText())])),
            ["actions", var name, "execute"] =>
                Lambda(Member(root, "actions", name), "execute", PathSlots.Execute(RubySuspensions.Of(Member(root, "actions", name))), operation, arguments, cancellation),
            ["actions", var name, var slot] when PathSlots.Actions.TryGetValue(slot, out var form) =>
                Lambda(Member(root, "actions", name), slot, form, operation, arguments, cancellation),
            ["triggers", var name, "poll" or "poll_page"] =>
                PollCalls.CallAsync(source, Required(Member(root, "triggers", name), "poll"), operation, arguments, path[2] == "poll", cancellation),
            ["triggers", var name, var slot] when PathSlots.Triggers.TryGetValue(slot, out var form) =>
                Lambda(Member(root, "triggers", name), slot, form, operation, arguments, cancellation),
            ["object_definitions", var name, "fields"] =>
                Lambda(Member(root, "object_definitions", name), "fields", PathSlots.ObjectDefinition, operation, arguments, cancellation),
            ["methods", var name] => Lambda(Members(root, "methods"), name, PathSlots.Method, operation, arguments, cancellation),
            ["pick_lists", var name] => Lambda(Members(root, "pick_lists"), name, PathSlots.PickList, operation, arguments, cancellation),
            ["streams", var name] => StreamCalls.CallAsync(source, name.TrimEnd('!'), operation, arguments, name.EndsWith('!'), cancellation),
            ["webhook_keys"] => Lambda(root, "webhook_keys", PathSlots.WebhookKeys, operation, arguments, cancellation),
            ["connection", "base_uri"] =>
                Lambda(Members(root, "connection"), "base_uri", PathSlots.Settings, operation, arguments, cancellation),
            ["connection", "authorization", var slot] => Authorization(root, slot, operation, arguments, cancellation),
            _ => throw Unknown(string.Join('.', path)),
        };
    }

    private async ValueTask<Value> Authorization(
        RubyNode root, string slot, IOperation operation, RecordValue arguments, CancellationToken cancellation)
    {
        var authorization = await ChosenAsync(Members(Members(root, "connection"), "authorization"), operation, cancellation);
        return await (authorization.Lambda(slot) is not null && PathSlots.Authorization.TryGetValue(slot, out var form)
            ? Lambda(authorization, slot, form, operation, arguments, cancellation)
            : slot is "acquire" or "refresh" && authorization.Find(slot) is null
                ? throw Failure(ErrorClasses.InvalidDefinition, $"Expect '{slot}' block")
                : Constant(authorization, slot, operation, cancellation));
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
        RubyNode node, string key, PathForm form, IOperation operation, RecordValue arguments, CancellationToken cancellation)
    {
        var lambda = node.Lambda(key);
        if (lambda is null && form.Without is { } absent && node.Find(key) is null)
        {
            return absent;
        }

        if (lambda is null && key is "help" or "description" && node.Find(key) is not null and not CompiledProc)
        {
            return await Constant(node, key, operation, cancellation);
        }

        lambda ??= Required(node, key);
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

    private static CompiledProc Required(RubyNode node, string key) => node.Lambda(key) ?? throw (key is "execute" or "test"
        ? Failure(ErrorClasses.InvalidDefinition, $"'{key}' block is required for action")
        : Unknown(key));

    private static RubyNode Members(RubyNode node, string key) => node.Node(key) ?? throw Unknown(key);

    private static RubyNode Member(RubyNode root, string key, string name) =>
        Members(root, key).Node(name) ?? throw Failure(
            "NoMethodError",
            $"undefined method `{name}' for {key}; there are: {string.Join(", ", root.Members(key, (name, _) => name).Keys)}");

    private static ConnectorException Unknown(string path) => Failure("NoMethodError", $"undefined method `{path}' for the connector");

    private static ConnectorException Failure(string errorClass, string message) =>
        new(FailureKind.Plugin, message) { ErrorClass = errorClass };
}
