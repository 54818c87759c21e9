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
    private int _nextNumber;

    public ExportMerge(YamlMap tree, ExportBase? @base = null)
    {
        (_tree, _base) = (tree, @base);
        _steps = new StepExport(tree);
        if (@base is not null)
        {
            _nextNumber = ExportNodes.Text(@base.Export.Trigger, "number") == "1" ? 1 : 0;
            Remember(@base.Tree);
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
        document.Set("config", AsBefore(head, "config", new ConfigExport(_tree, _base).Write()));
        return document.ToMap();
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
        var unnamed = new Dictionary<string, Queue<YamlNode>>(StringComparer.Ordinal);
        foreach (var (keyword, node) in before is null ? [] : TreeStep.Of(step.Keyword, before, _base!.Tree).Inside().Where(inside => TreeStep.AliasOf(inside.Node) is null))
        {
            if (!unnamed.TryGetValue(keyword, out var queue))
            {
                unnamed[keyword] = queue = new Queue<YamlNode>();
            }

            queue.Enqueue(node);
        }

        return [.. step.Inside().Select(inside => Step(TreeStep.Of(inside.Keyword, inside.Node, _tree), Before(inside.Keyword, inside.Node, unnamed)))];
    }

    // By its alias wherever it went; without one by its place among its kind.
    private YamlNode? Before(string keyword, YamlNode node, Dictionary<string, Queue<YamlNode>> unnamed)
    {
        if (TreeStep.AliasOf(node) is { } alias)
        {
            return _known.GetValueOrDefault(alias);
        }

        return unnamed.TryGetValue(keyword, out var queue) && queue.TryDequeue(out var before) ? before : null;
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
