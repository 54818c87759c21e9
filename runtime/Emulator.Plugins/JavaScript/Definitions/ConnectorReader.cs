using Emulator.Plugins.Definitions;
using Emulator.Plugins.Definitions.Paths;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads the root of a definition (connector-sdk.md 1.1). Keys that it does not know are left alone.</summary>
internal static class ConnectorReader
{
    public static ConnectorDefinition Read(LambdaRun run, ICollection<Problem> problems)
    {
        var root = new DefinitionNode(run, run.Root, [], problems);
        var definition = new ConnectorDefinition
        {
            Name = run.Source.Connector,
            Title = root.Text("title") ?? Labels.Of(run.Source.Connector),
            Description = root.Text("description"),
            Connection = root.Node("connection") is { } connection ? ConnectionReader.Read(connection) : null,
            Test = ActionLambdas.Test(root.Lambda("test")),
            Actions = root.Members("actions").ToDictionary(node => node.Key, ActionReader.Read),
            Triggers = root.Members("triggers").ToDictionary(node => node.Key, TriggerReader.Read),
            PickLists = Lambdas(root, "pick_lists", SchemaLambdas.PickList),
            ObjectDefinitions = ObjectDefinitions(root),
            Methods = Lambdas(root, "methods", MethodLambdas.Method, isLenient: true),
            Streams = Lambdas(root, "streams", MethodLambdas.Stream),
            WebhookKeys = WebhookLambdas.Keys(root.Lambda("webhook_keys")),
            HasCustomAction = root.Truth("custom_action"),
            CustomActionHelp = HelpTexts.Of(root.Data("custom_action_help")),
            HasSecureTunnel = root.Truth("secure_tunnel"),
        };
        run.Source.Streams.Take(definition);
        var paths = new DefinitionPaths(definition);
        return definition with { Path = paths.CallAsync };
    }

    /// <param name="holder">The object that has the key.</param>
    /// <param name="key">Under which the functions stand by name.</param>
    /// <param name="read">Makes the delegate of one.</param>
    /// <param name="isLenient">True where anything else is told when it is called, as on the platform.</param>
    internal static Dictionary<string, T> Lambdas<T>(
        DefinitionNode holder, string key, Func<ScriptLambda, T> read, bool isLenient = false)
    {
        var lambdas = new Dictionary<string, T>(StringComparer.Ordinal);
        if (holder.Node(key) is { } node)
        {
            foreach (var name in node.Keys.Where(name => !isLenient || node.HasFunction(name)))
            {
                if (node.Lambda(name) is { } lambda)
                {
                    lambdas[name] = read(lambda);
                }
            }
        }

        return lambdas;
    }

    private static Dictionary<string, FieldsLambda> ObjectDefinitions(DefinitionNode root)
    {
        var definitions = new Dictionary<string, FieldsLambda>(StringComparer.Ordinal);
        foreach (var node in root.Members("object_definitions"))
        {
            if (node.Lambda("fields") is { } lambda)
            {
                definitions[node.Key] = SchemaLambdas.ObjectDefinition(lambda);
            }
            else if (!node.Has("fields"))
            {
                node.Report(PluginProblems.NoFunction, $"object_definitions.{node.Key}.fields must be a function");
            }
        }

        return definitions;
    }
}
