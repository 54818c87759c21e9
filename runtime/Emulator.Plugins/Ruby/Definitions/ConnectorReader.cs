using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Paths;
using Emulator.Plugins.Ruby.Running;
using Emulator.Sdk;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads the root of a definition (connector-sdk.md 1.1). Keys that it does not know are left alone.</summary>
internal static class ConnectorReader
{
    public static ConnectorDefinition Read(RubySource source)
    {
        var root = new RubyNode(source, source.Root);
        return new ConnectorDefinition
        {
            Name = source.Connector,
            Title = root.Text("title") ?? Labels.Of(source.Connector),
            Connection = root.Node("connection") is { } connection ? ConnectionReader.Read(connection) : null,
            Test = root.Lambda("test") is { } test ? RubyLambdas.Test(source, test) : null,
            Actions = root.Members("actions", ActionReader.Read),
            Triggers = root.Members("triggers", TriggerReader.Read),
            PickLists = root.Lambdas("pick_lists", (_, lambda) => SchemaReader.PickList(source, lambda)),
            ObjectDefinitions = root.Members(
                "object_definitions", (_, node) => node.Lambda("fields") is { } fields ? SchemaReader.ObjectDefinition(source, fields) : null),
            Methods = root.Lambdas("methods", (_, lambda) => RubyLambdas.Method(source, lambda)),
            Description = root.Text("description"),
            Streams = StreamReader.Read(root),
            WebhookKeys = root.Lambda("webhook_keys") is { } keys ? RubyWebhooks.Keys(source, keys) : null,
            HasCustomAction = root.Truth("custom_action"),
            CustomActionHelp = HelpTexts.Of(root.Fixed("custom_action_help")),
            HasSecureTunnel = root.Truth("secure_tunnel"),
            Path = new PathCalls(source).CallAsync,
        };
    }

    /// <summary>A list of fields that stands in the definition; a schema that is wrong in itself has none.</summary>
    public static IReadOnlyList<Field> Fields(RubyNode node, string key)
    {
        try
        {
            return FieldReader.Read(FieldLists.Flatten(node.Data(key)));
        }
        catch (SchemaException)
        {
            return [];
        }
    }
}
