using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Recipes.Export;

/// <summary>Brings a YAML recipe and the export that it came from together into one document.</summary>
internal sealed class ExportMerge
{
    private readonly YamlMap _tree;
    private readonly ExportBase? _base;
    private readonly StepExport _steps;
    private readonly Dictionary<string, YamlMap> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private int _nextNumber;

    public ExportMerge(YamlMap tree, ExportBase? @base = null)
    {
        (_tree, _base) = (tree, @base);
        _steps = new StepExport(tree);
        if (@base is not null)
        {
            _nextNumber = ExportNodes.Text(@base.Export.Trigger, "number") == "1" ? 1 : 0;
            Remember(@base.Tree);
            CollectAliases(tree);
        }
    }

    public YamlMap Write()
    {
        var code = Step(TreeStep.Of("trigger", _tree.Find("trigger") ?? YamlMap.Of(_tree.Place, []), _tree), _base?.Tree.Find("trigger"));
        if (_base is { Export: { } export } && ReferenceEquals(export.Head, export.Trigger))
        {
            return code;
        }

        var head = _base?.Export.Head;
        var document = new NodeEdit(head);
        document.SetIfChanged("name", _tree.Find("name"), _base?.Tree.Find("name"));
        document.SetIfChanged("description", _tree.Find("description"), _base?.Tree.Find("description"));
        if (head is null)
        {
            document.Set("version", StepExport.Number(1));
            document.Set("private", YamlScalar.Of(_tree.Place, true));
        }

        document.SetIfChanged("concurrency", _tree.Find("concurrency") ?? StepExport.Number(1), head is null ? null : _base!.Tree.Find("concurrency") ?? StepExport.Number(1));
        document.Set("code", AsBefore(head, "code", code));
        SetConfig(document, head);
        return document.ToMap();
    }

    // The version endpoint has it one level down (recipe-format 2).
    private void SetConfig(NodeEdit document, YamlMap? head)
    {
        var config = new ConfigExport(_tree, _base).Write();
        if (head is null || head.Find("config") is not null || head.Find("version") is not YamlMap version)
        {
            document.Set("config", AsBefore(head, "config", config));
        }
        else if (!NodeValues.AreEqual(config, _base!.Export.Config))
        {
            var changed = new NodeEdit(version);
            changed.Set("config", AsBefore(version, "config", config));
            document.Set("version", changed.ToMap());
        }
    }

    // The API's objects hold JSON in a text.
    private static YamlNode AsBefore(YamlMap? head, string key, YamlNode node) =>
        head?.Find(key) is YamlScalar { IsPlain: false } ? StepExport.Text(JsonWriter.Write(node, isIndented: false)) : node;

    private YamlMap Step(TreeStep step, YamlNode? before)
    {
        var origin = before is null ? null : _base!.OriginOf(before);
        var edit = new NodeEdit(origin);
        var number = _nextNumber++;
        edit.Set("number", StepExport.Number(number));
        edit.SetMissing("keyword", StepExport.Text(step.Keyword));
        var canonical = _steps.Keys(step);
        var old = origin is null ? null : _steps.Keys(TreeStep.Of(step.Keyword, before!, _base!.Tree));
        foreach (var (key, value) in canonical)
        {
            edit.SetIfChanged(key, value, old?.GetValueOrDefault(key));
        }

        foreach (var key in old?.Keys.Where(key => !canonical.ContainsKey(key)) ?? [])
        {
            edit.Remove(key);
        }

        var children = Children(step, before, origin);
        if (children.Count > 0 || origin?.Find("block") is not null)
        {
            edit.Set("block", YamlList.Of(_tree.Place, children));
        }
        else if (origin is null && StepExport.HasBlock(step.Keyword))
        {
            edit.Set("block", YamlList.Of(_tree.Place, []));
        }

        edit.SetMissing("uuid", StepExport.Identity(_tree, number));
        return edit.ToMap();
    }

    private List<YamlMap> Children(TreeStep step, YamlNode? before, YamlMap? origin)
    {
        var unmatched = before is null || origin is null
            ? []
            : TreeStep.Of(step.Keyword, before, _base!.Tree).Inside().Where(inside => IsUnmatched(inside.Node)).ToList();
        return [.. step.Inside().Select(inside => Step(TreeStep.Of(inside.Keyword, inside.Node, _tree), Before(inside.Keyword, inside.Node, unmatched)))];
    }

    private bool IsUnmatched(YamlNode node) => TreeStep.AliasOf(node) is not { } alias || !_aliases.Contains(alias);

    // By its alias wherever it went; without one, or with a new one, by its place among its kind: a step that somebody
    // renamed keeps its identity, by which variables know it.
    private YamlNode? Before(string keyword, YamlNode node, List<(string Keyword, YamlNode Node)> unmatched)
    {
        if (TreeStep.AliasOf(node) is { } alias && _known.GetValueOrDefault(alias) is { } known)
        {
            return known;
        }

        var index = unmatched.FindIndex(other => other.Keyword == keyword
            && (TreeStep.AliasOf(node) is null) == (TreeStep.AliasOf(other.Node) is null)
            && TreeStep.OperationOf(node) == TreeStep.OperationOf(other.Node));
        if (index < 0)
        {
            return null;
        }

        var before = unmatched[index].Node;
        unmatched.RemoveAt(index);
        return before;
    }

    private void CollectAliases(YamlNode node)
    {
        if (TreeStep.AliasOf(node) is { } alias)
        {
            _aliases.Add(alias);
        }

        foreach (var inside in node switch
        {
            YamlMap map => map.Entries.Where(entry => entry.Key != "input").Select(entry => entry.Value),
            YamlList list => list,
            _ => [],
        })
        {
            CollectAliases(inside);
        }
    }

    private void Remember(YamlNode node)
    {
        if (TreeStep.AliasOf(node) is { } alias && _base!.OriginOf(node) is not null)
        {
            _known.TryAdd(alias, (YamlMap)node);
        }

        foreach (var inside in node switch
        {
            YamlMap map => map.Entries.Select(entry => entry.Value),
            YamlList list => list,
            _ => [],
        })
        {
            Remember(inside);
        }
    }
}
