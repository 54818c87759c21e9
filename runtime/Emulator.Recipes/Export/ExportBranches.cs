using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>An <c>if</c> of an export with what hangs on it.</summary>
internal sealed class ExportBranches(ExportSteps steps)
{
    public YamlMap If(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        ExportWords.Alias(tree, node);
        tree.Add("if", ExportConditions.Read(node.Find("input") as YamlMap ?? node));
        ExportWords.Words(tree, node);
        tree.Add("steps", steps.Block(node));
        var branches = Branches(node).ToList();
        var elseIfs = branches.Where(branch => ExportNodes.Keyword(branch) == "elsif").Select(ElseIf).ToList();
        tree.Add("elsif", elseIfs.Count == 0 ? null : YamlList.Of(node.Place, elseIfs));
        tree.Add("else", branches.LastOrDefault(branch => ExportNodes.Keyword(branch) == "else") is { } last ? Else(last) : null);
        return steps.Made(tree, node);
    }

    // A chained elsif is as good as one beside the others (runtime-semantics 3.2).
    private static IEnumerable<YamlMap> Branches(YamlMap node) => ExportNodes.Children(node)
        .Where(child => ExportNodes.Keyword(child) is "elsif" or "else")
        .SelectMany(branch => ExportNodes.Keyword(branch) == "elsif" ? Branches(branch).Prepend(branch) : [branch]);

    private YamlMap ElseIf(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.Add("if", ExportConditions.Read(node.Find("input") as YamlMap ?? node));
        ExportWords.Words(tree, node);
        tree.Add("steps", steps.Block(node));
        return steps.Made(tree, node);
    }

    private YamlNode Else(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        ExportWords.Words(tree, node);
        if (tree.ToMapOrNothing() is null)
        {
            var bare = steps.Block(node);
            steps.Remember(bare, node);
            return bare;
        }

        tree.Add("steps", steps.Block(node));
        return steps.Made(tree, node);
    }
}
