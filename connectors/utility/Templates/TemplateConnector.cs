using System.Text.Json;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Templates;

/// <summary>Message templates (recipe-format 14.3, 15.15): files <c>*.workato_template.json</c> in the workspace's <c>templates/</c>.</summary>
internal static class TemplateConnector
{
    public static ConnectorDefinition Define(UtilityFolder folder) => LocalConnector.Of(
        "workato_template",
        "Message templates",
        [LocalConnector.Action("create_document", "Create message", (_, input, _) => new(Create(folder, input)))]);

    private static Value Create(UtilityFolder folder, RecordValue input)
    {
        var reference = AssetReference.Read(input["template_id"], "Template");
        var template = Find(Path.Combine(folder.Workspace, "templates"), reference);
        var content = template["content"].AsText() ?? throw new ConnectorException(
            FailureKind.Input, $"there is no template \"{reference.Name}\" in templates/ of the workspace: import it, or write NAME.workato_template.json with name and content");
        return RecordValue.Of(("document", Mustache.Fill(content, input["template_input"])));
    }

    private static Value Find(string folder, AssetReference reference)
    {
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.workato_template.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList()
            : [];
        var byPath = reference.Path is { } path
            ? files.Find(file => ("/" + file.Replace('\\', '/')).EndsWith("/" + path, StringComparison.Ordinal))
            : null;
        return byPath is null
            ? files.Select(Read).FirstOrDefault(template => template["name"].AsText() == reference.Name) ?? Value.Null
            : Read(byPath);
    }

    private static Value Read(string file)
    {
        try
        {
            return PlainJson.Read(File.ReadAllText(file));
        }
        catch (JsonException)
        {
            return Value.Null;
        }
    }
}
