using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>A <c>try</c> of an export with its <c>catch</c>.</summary>
internal sealed class ExportTries(ExportSteps steps)
{
    public YamlMap Try(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        ExportWords.Alias(tree, node);
        ExportWords.Words(tree, node);
        tree.Add("try", steps.Block(node));
        tree.Add("catch", steps.Part(node, "catch", "its failures are passed over") is { } part ? Catch(part) : YamlMap.Of(node.Place, []));
        return steps.Made(tree, node);
    }

    private YamlMap Catch(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        ExportWords.Words(tree, node);
        var input = node.Find("input") as YamlMap;
        if (input is not null && ExportNodes.Text(input, "max_retry_count") is { } count && count != "0")
        {
            tree.Add("retries", input.Find("max_retry_count"));
            tree.Add("interval", ExportNodes.Text(input, "retry_interval") is null ? null : input.Find("retry_interval"));
        }

        tree.Add("retry_if", node.Find("filter") is YamlMap { Entries.Count: > 0 } filter ? ExportConditions.Read(filter) : null);
        tree.Add("steps", steps.Block(node));
        return steps.Made(tree, node);
    }
}
