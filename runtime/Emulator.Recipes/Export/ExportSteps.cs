using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The steps of an export, keyword by keyword (recipe-format 5).</summary>
internal sealed class ExportSteps(List<Problem> problems)
{
    private readonly Dictionary<YamlNode, YamlMap> _origins = new(ReferenceEqualityComparer.Instance);
    private static readonly string[] Continuations = ["elsif", "else", "catch", "while_condition"];

    /// <summary>Which node of the export each piece of the tree was made of.</summary>
    public IReadOnlyDictionary<YamlNode, YamlMap> Origins => _origins;

    public YamlMap Trigger(YamlMap node)
    {
        var tree = Operation(node);
        tree.Add("filter", node.Find("filter") is YamlMap { Entries.Count: > 0 } filter ? ExportConditions.Read(filter) : null);
        return Made(tree, node);
    }

    /// <summary>The steps of a block; the parts that continue its opener are none of them (recipe-format 3.2).</summary>
    public YamlList Block(YamlMap node) =>
        YamlList.Of((node.Find("block") ?? node).Place, ExportNodes.Children(node).Select(child => Step(child, node)).OfType<YamlMap>());

    private YamlMap? Step(YamlMap node, YamlMap owner)
    {
        switch (ExportNodes.Keyword(node))
        {
            case "action":
                return Made(Operation(node), node);
            case "if":
                return If(node);
            case "foreach":
                return Foreach(node);
            case "repeat":
                return Repeat(node);
            case "try":
                return Try(node);
            case "stop":
                return Stop(node);
            case "elsif" or "else" or "catch" or "while_condition" when Belongs(node, owner):
                return null;
            case var keyword when Continuations.Contains(keyword):
                return Stray(node, keyword);
            case var keyword:
                problems.Add(new Problem(
                    RecipeProblems.UnknownKeyword,
                    (node.Find("keyword") ?? node).Place,
                    $"There is no keyword \"{keyword}\"",
                    NearestName.Hint(keyword, ["action", "if", "foreach", "repeat", "try", "stop", .. Continuations])));
                return null;
        }
    }

    private static bool Belongs(YamlMap node, YamlMap owner) => ExportNodes.Keyword(node) switch
    {
        "elsif" or "else" => ExportNodes.Keyword(owner) is "if" or "elsif",
        "catch" => ExportNodes.Keyword(owner) == "try",
        _ => ExportNodes.Keyword(owner) == "repeat",
    };

    // An elsif without its if, from a damaged file: kept, never run, so that the lines after it keep their numbers.
    private YamlMap Stray(YamlMap node, string keyword)
    {
        problems.Add(new Problem(
            RecipeProblems.Stray, node.Place, $"This \"{keyword}\" stands under no step that it could belong to; it never runs")
        {
            Severity = ProblemSeverity.Warning,
        });
        var tree = new TreeBuilder(node.Place);
        tree.Add("if", ExportConditions.Read(node.Find("input") as YamlMap ?? node));
        tree.AddTruth("skip", true);
        tree.Add("steps", Block(node));
        return Made(tree, node);
    }

    private static TreeBuilder Operation(YamlMap node)
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
    private static void Alias(TreeBuilder tree, YamlMap node)
    {
        if (ExportNodes.Text(node, "as") is { } alias && !(alias.Length == 8 && alias.All(char.IsAsciiHexDigitLower)))
        {
            tree.AddText("as", node.Find("as"));
        }
    }

    private static void Words(TreeBuilder tree, YamlMap node)
    {
        tree.AddText("title", node.Find("title"));
        tree.AddText("comment", node.Find("comment"));
        tree.AddTruth("skip", ExportNodes.Truth(node, "skip"));
    }

    private YamlMap If(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        Alias(tree, node);
        tree.Add("if", ExportConditions.Read(node.Find("input") as YamlMap ?? node));
        Words(tree, node);
        tree.Add("steps", Block(node));
        var branches = Branches(node).ToList();
        var elseIfs = branches.Where(branch => ExportNodes.Keyword(branch) == "elsif").Select(ElseIf).ToList();
        tree.Add("elsif", elseIfs.Count == 0 ? null : YamlList.Of(node.Place, elseIfs));
        tree.Add("else", branches.LastOrDefault(branch => ExportNodes.Keyword(branch) == "else") is { } last ? Else(last) : null);
        return Made(tree, node);
    }

    // A chained elsif is as good as one beside the others (runtime-semantics 3.2).
    private static IEnumerable<YamlMap> Branches(YamlMap node) => ExportNodes.Children(node)
        .Where(child => ExportNodes.Keyword(child) is "elsif" or "else")
        .SelectMany(branch => ExportNodes.Keyword(branch) == "elsif" ? Branches(branch).Prepend(branch) : [branch]);

    private YamlMap ElseIf(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.Add("if", ExportConditions.Read(node.Find("input") as YamlMap ?? node));
        Words(tree, node);
        tree.Add("steps", Block(node));
        return Made(tree, node);
    }

    private YamlNode Else(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        Words(tree, node);
        if (tree.ToMapOrNothing() is null)
        {
            var bare = Block(node);
            _origins[bare] = node;
            return bare;
        }

        tree.Add("steps", Block(node));
        return Made(tree, node);
    }

    private YamlMap Foreach(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        tree.Add("foreach", ExportNodes.Text(node, "source") is null ? YamlScalar.OfText(node.Place, string.Empty) : node.Find("source"));
        Words(tree, node);
        if (ExportNodes.Text(node, "repeat_mode") == "batch")
        {
            tree.Add("batch", ExportNodes.Text(node, "batch_size") is null ? YamlScalar.OfText(node.Place, "100") : node.Find("batch_size"));
        }

        tree.AddTruth("clear_scope", ExportNodes.Truth(node, "clear_scope"));
        tree.Add("steps", Block(node));
        return Made(tree, node);
    }

    private YamlMap Repeat(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        Words(tree, node);
        tree.Add("repeat", Block(node));
        var end = Part(node, "while_condition", "its steps run once");
        var condition = end is null ? ExportConditions.Never(node.Place) : ExportConditions.Read(end.Find("input") as YamlMap ?? end);
        if (end is not null)
        {
            _origins[condition] = end;
        }

        tree.Add("while", condition);
        return Made(tree, node);
    }

    private YamlMap Try(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        Alias(tree, node);
        Words(tree, node);
        tree.Add("try", Block(node));
        tree.Add("catch", Part(node, "catch", "its failures are passed over") is { } part ? Catch(part) : YamlMap.Of(node.Place, []));
        return Made(tree, node);
    }

    private YamlMap Catch(YamlMap node)
    {
        var tree = new TreeBuilder(node.Place);
        tree.AddText("as", node.Find("as"));
        Words(tree, node);
        var input = node.Find("input") as YamlMap;
        if (input is not null && ExportNodes.Text(input, "max_retry_count") is { } count && count != "0")
        {
            tree.Add("retries", input.Find("max_retry_count"));
            tree.Add("interval", ExportNodes.Text(input, "retry_interval") is null ? null : input.Find("retry_interval"));
        }

        tree.Add("retry_if", node.Find("filter") is YamlMap { Entries.Count: > 0 } filter ? ExportConditions.Read(filter) : null);
        tree.Add("steps", Block(node));
        return Made(tree, node);
    }

    private YamlMap? Part(YamlMap node, string keyword, string consequence)
    {
        var part = ExportNodes.Children(node).LastOrDefault(child => ExportNodes.Keyword(child) == keyword);
        if (part is null)
        {
            problems.Add(new Problem(
                RecipeProblems.MissingPart, node.Place, $"This \"{ExportNodes.Keyword(node)}\" has no {keyword}: {consequence}")
            {
                Severity = ProblemSeverity.Warning,
            });
        }

        return part;
    }

    private YamlMap Stop(YamlMap node)
    {
        var stop = new TreeBuilder(node.Place);
        if (node.Find("input") is YamlMap input)
        {
            var withError = ExportNodes.Text(input, "stop_with_error");
            stop.Add("with_error", withError switch
            {
                null or "false" => null,
                "true" => YamlScalar.Of(input.Find("stop_with_error")!.Place, true),
                _ => input.Find("stop_with_error"),
            });
            stop.AddText("reason", input.Find("stop_reason"));
        }

        var tree = new TreeBuilder(node.Place);
        Alias(tree, node);
        tree.Add("stop", stop.ToMap());
        Words(tree, node);
        return Made(tree, node);
    }

    private YamlMap Made(TreeBuilder tree, YamlMap node)
    {
        var made = tree.ToMap();
        _origins[made] = node;
        return made;
    }
}
