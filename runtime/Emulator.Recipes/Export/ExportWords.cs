using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>What steps of every kind say of themselves: operation, alias, title, comment, whether they are passed over.</summary>
internal static class ExportWords
{
    public static TreeBuilder Operation(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        tree.AddText("provider", node.Find("provider"));
        tree.AddText("name", node.Find("name"));
        Words(tree, node);
        tree.AddTruth("mask", ExportNodes.Truth(node, "mask_data"));
        tree.Add("input", node.Find("input") is YamlMap { Entries.Count: > 0 } input ? input : null);
        return tree;
    }

    // An alias of eight digits is the editor's; blocks that have one are never referred to (recipe-format 5.3).
    public static void Alias(TreeBuilder tree, YamlMap node)
    {
        if (ExportNodes.Text(node, "as") is { } alias && !(alias.Length == 8 && alias.All(char.IsAsciiHexDigitLower)))
        {
            tree.AddText("as", node.Find("as"));
        }
    }

    public static void Words(TreeBuilder tree, YamlMap node)
    {
        tree.AddText("title", node.Find("title"));
        tree.AddText("comment", node.Find("comment"));
        tree.AddTruth("skip", ExportNodes.Truth(node, "skip"));
    }
}
