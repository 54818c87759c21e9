using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>
/// An export as the tree that a person would have written in YAML. Every piece keeps the place where it stands in the
/// export, and one reader reads both, so a recipe means the same in either form.
/// </summary>
internal sealed class ExportTree(List<Problem> problems)
{
    private readonly ExportSteps _steps = new(problems);

    /// <summary>Which node of the export each step, branch and end of the tree was made of.</summary>
    public IReadOnlyDictionary<YamlNode, YamlMap> Origins => _steps.Origins;

    public YamlMap Read(ExportEnvelope export)
    {
        var head = export.Head;
        var tree = new TreeBuilder(head.Place);
        tree.AddText("name", Name(head));
        tree.AddText("description", head.Find("description"));
        if (ExportNodes.Text(head, "concurrency") is { } concurrency && concurrency != "1")
        {
            tree.Add("concurrency", head.Find("concurrency"));
        }

        tree.Add("connections", Connections(export));
        tree.Add("job_report", Report(export.Trigger));
        tree.Add("trigger", _steps.Trigger(export.Trigger));
        tree.Add("steps", _steps.Block(export.Trigger));
        return tree.ToMap();
    }

    // A bare tree has no name of its own.
    private static YamlNode Name(YamlMap head) =>
        ExportNodes.Text(head, "name") is { } name && head.Find("keyword") is null
            ? YamlScalar.OfText(head.Find("name")!.Place, name)
            : YamlScalar.OfText(head.Place, Path.GetFileName(head.Place.File).Split('.')[0]);

    private static YamlMap? Connections(ExportEnvelope export)
    {
        var tree = new TreeBuilder(export.Config?.Place ?? export.Head.Place);
        foreach (var entry in export.Config?.OfType<YamlMap>() ?? [])
        {
            if (ExportNodes.Text(entry, "provider") is { } provider && !tree.Has(provider))
            {
                tree.AddText(provider, entry.Find("account_id") is YamlMap account ? account.Find("name") : entry.Find("account_id"));
            }
        }

        return tree.ToMapOrNothing();
    }

    private static YamlMap? Report(YamlMap trigger)
    {
        var tree = new TreeBuilder(trigger.Place);
        foreach (var column in (trigger.Find("job_report_schema") as YamlList)?.OfType<YamlMap>() ?? [])
        {
            if (ExportNodes.Text(column, "name") is { } name)
            {
                var value = (trigger.Find("job_report_config") as YamlMap)?.Find(name);
                var label = ExportNodes.Text(column, "label") ?? name;
                tree.Add(tree.Has(label) ? $"{label} ({name})" : label, value ?? YamlScalar.OfText(column.Place, string.Empty));
            }
        }

        return tree.ToMapOrNothing();
    }
}
