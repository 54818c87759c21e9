using Emulator.Plugins.Definitions;
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
        return new ConnectorDefinition
        {
            Name = run.Source.Connector,
            Title = root.Text("title") ?? Labels.Of(run.Source.Connector),
            Connection = root.Node("connection") is { } connection ? ConnectionReader.Read(connection) : null,
            Test = ActionLambdas.Test(root.Lambda("test")),
            Actions = root.Members("actions").ToDictionary(node => node.Key, ActionReader.Read),
            Triggers = root.Members("triggers").ToDictionary(node => node.Key, TriggerReader.Read),
            PickLists = PickLists(root),
            ObjectDefinitions = ObjectDefinitions(root),
        };
    }

    private static Dictionary<string, PickListLambda> PickLists(DefinitionNode root)
    {
        var lists = new Dictionary<string, PickListLambda>(StringComparer.Ordinal);
        if (root.Node("pick_lists") is { } node)
        {
            foreach (var key in node.Keys)
            {
                if (node.Lambda(key) is { } lambda)
                {
                    lists[key] = SchemaLambdas.PickList(lambda);
                }
            }
        }

        return lists;
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
