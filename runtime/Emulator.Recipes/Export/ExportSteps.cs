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
        var tree = ExportWords.Operation(node);
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
                return Made(ExportWords.Operation(node), node);
            case "if":
                return new ExportBranches(this).If(node);
            case "foreach":
                return new ExportLoops(this).Foreach(node);
            case "repeat":
                return new ExportLoops(this).Repeat(node);
            case "try":
                return new ExportTries(this).Try(node);
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

    /// <summary>The part of a try or a repeat that has to be there; null after the warning that it is not.</summary>
    public YamlMap? Part(YamlMap node, string keyword, string consequence)
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

    /// <summary>The finished tree of a node of the export.</summary>
    public YamlMap Made(TreeBuilder tree, YamlMap node)
    {
        var made = tree.ToMap();
        Remember(made, node);
        return made;
    }

    /// <summary>Tells where a piece of the tree comes from.</summary>
    public void Remember(YamlNode piece, YamlMap node) => _origins[piece] = node;

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
        ExportWords.Alias(tree, node);
        tree.Add("stop", stop.ToMap());
        ExportWords.Words(tree, node);
        return Made(tree, node);
    }
}
