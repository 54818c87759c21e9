using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The loops of an export.</summary>
internal sealed class ExportLoops(ExportSteps steps)
{
    public YamlMap Foreach(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        tree.Add("foreach", ExportNodes.Text(node, "source") is null ? YamlScalar.OfText(node.Place, string.Empty) : node.Find("source"));
        ExportWords.Words(tree, node);
        if (ExportNodes.Text(node, "repeat_mode") == "batch")
        {
            tree.Add("batch", ExportNodes.Text(node, "batch_size") is null ? YamlScalar.OfText(node.Place, "100") : node.Find("batch_size"));
        }

        tree.AddTruth("clear_scope", ExportNodes.Truth(node, "clear_scope"));
        tree.Add("steps", steps.Block(node));
        return steps.Made(tree, node);
    }

    public YamlMap Repeat(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        ExportWords.Words(tree, node);
        tree.Add("repeat", steps.Block(node));
        var end = steps.Part(node, "while_condition", "its steps run once");
        var condition = end is null ? ExportConditions.Never(node.Place) : ExportConditions.Read(end.Find("input") as YamlMap ?? end);
        if (end is not null)
        {
            steps.Remember(condition, end);
        }

        tree.Add("while", condition);
        return steps.Made(tree, node);
    }
}
