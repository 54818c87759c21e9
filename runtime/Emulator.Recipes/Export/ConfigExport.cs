using System.Text.RegularExpressions;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The <c>config</c> of an export: one entry for each provider, its connection by path and name (recipe-format 12).</summary>
internal sealed class ConfigExport(YamlMap recipe, ExportBase? @base)
{
    public YamlList Write()
    {
        var providers = new List<string>();
        Collect(recipe, providers);
        var entries = new List<YamlNode>();
        foreach (var old in @base?.Export.Config?.OfType<YamlMap>() ?? [])
        {
            if (ExportNodes.Text(old, "provider") is not { } provider || providers.Contains(provider))
            {
                entries.Add(Changed(old));
            }
        }

        // What was missing before is missing still: only providers that came with a change get an entry.
        var before = new List<string>();
        if (@base is not null)
        {
            Collect(@base.Tree, before);
        }

        var known = entries.OfType<YamlMap>().Select(entry => ExportNodes.Text(entry, "provider")).Concat(before).ToHashSet();
        entries.AddRange(providers.Where(provider => !known.Contains(provider)).Select(Made));
        return YamlList.Of(recipe.Place, entries);
    }

    private YamlMap Changed(YamlMap old)
    {
        var provider = ExportNodes.Text(old, "provider") ?? string.Empty;
        var before = Reference(@base!.Tree, provider);
        var now = Reference(recipe, provider);
        if (before == now)
        {
            return old;
        }

        var edit = new NodeEdit(old);
        edit.Set("account_id", Account(now));
        return edit.ToMap();
    }

    private YamlMap Made(string provider)
    {
        var edit = new NodeEdit(null);
        edit.Set("keyword", StepExport.Text("application"));
        edit.Set("provider", StepExport.Text(provider));
        edit.Set("skip_validation", YamlScalar.Of(recipe.Place, false));
        edit.Set("account_id", Account(Reference(recipe, provider)));
        return edit.ToMap();
    }

    private static string? Reference(YamlMap tree, string provider) =>
        ((tree.Find("connections") as YamlMap)?.Find(provider) as YamlScalar) is { } name && !name.ToValue().IsNull ? name.Text : null;

    private static YamlNode Account(string? name)
    {
        if (name is null)
        {
            return YamlReader.Read(string.Empty, "null", [])!;
        }

        var edit = new NodeEdit(null);
        edit.Set("zip_name", StepExport.Text($"{Slug(name)}.connection.json"));
        edit.Set("name", StepExport.Text(name));
        edit.Set("folder", StepExport.Text(string.Empty));
        return edit.ToMap();
    }

    private static string Slug(string name) => Regex.Replace(name.ToLowerInvariant(), @"\W+", "_", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static void Collect(YamlNode node, List<string> providers)
    {
        if (node is YamlMap map && map.Find("provider") is YamlScalar { Text.Length: > 0 } provider && !providers.Contains(provider.Text))
        {
            providers.Add(provider.Text);
        }

        foreach (var inside in node switch
        {
            YamlMap inner => inner.Entries.Where(entry => entry.Key is not ("input" or "connections")).Select(entry => entry.Value),
            YamlList list => list,
            _ => [],
        })
        {
            Collect(inside, providers);
        }
    }
}
