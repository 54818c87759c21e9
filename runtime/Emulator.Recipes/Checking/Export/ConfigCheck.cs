using Emulator.Recipes.Export;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>The list of providers beside the tree (recipe-format 12): one entry for each that a step uses.</summary>
internal static class ConfigCheck
{
    private static readonly LintRule Invalid = new(
        "V008", ProblemSeverity.Warning, "config is no list of entries with the keyword application and a provider", "CONFIG_INVALID");

    private static readonly LintRule Workato = new(
        "V106", ProblemSeverity.Warning, "config names the provider workato, which is none", "CONFIG_NO_WORKATO");

    private static readonly LintRule Match = new(
        "V107", ProblemSeverity.Warning, "a provider that steps use has no entry in config, or an entry has no step", "CONFIG_PROVIDER_MATCH");

    private static readonly LintRule Twice = new(
        "V502", ProblemSeverity.Info, "config names a provider twice; the first entry counts");

    public static IReadOnlyList<LintRule> Rules { get; } = [Invalid, Workato, Match, Twice];

    public static void Check(ExportFile export, Findings findings)
    {
        if (export.Envelope.Config is not { } config)
        {
            if (export.Envelope.Head.Find("config") is { } other and not YamlScalar { IsPlain: false })
            {
                findings.Add(Invalid, other.Place, $"\"config\" must be a list, not {other.Description}");
            }

            return;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in config)
        {
            CheckEntry(entry, named, findings);
        }

        CheckUse(export, config, named, findings);
    }

    private static void CheckEntry(YamlNode entry, HashSet<string> named, Findings findings)
    {
        if (entry is not YamlMap map || ExportNodes.Text(map, "provider") is not { } provider || ExportNodes.Keyword(map) != "application")
        {
            findings.Add(Invalid, entry.Place, "An entry of config needs keyword: application and a provider");
            return;
        }

        if (!named.Add(provider))
        {
            findings.Add(Twice, map.Place, $"config names \"{provider}\" twice; the first entry counts");
        }

        if (provider == "workato")
        {
            findings.Add(Workato, map.Place, "\"workato\" is no provider", "take the entry out");
        }
    }

    private static void CheckUse(ExportFile export, YamlList config, HashSet<string> named, Findings findings)
    {
        var used = export.Nodes.Where(node => node.IsOperation && node.Text("provider") is not null).ToList();
        foreach (var node in used.Where(node => !node.IsSkipped).DistinctBy(node => node.Text("provider")).Where(node => !named.Contains(node.Text("provider")!)))
        {
            findings.Add(Match, node.PlaceOf("provider"), $"config has no entry for the provider \"{node.Text("provider")}\"", "add { keyword: application, provider, account_id }");
        }

        var providers = used.Select(node => node.Text("provider")!).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in config.OfType<YamlMap>().Where(entry => ExportNodes.Text(entry, "provider") is { } provider and not "workato" && !providers.Contains(provider)))
        {
            findings.Add(Match, entry.Place, $"No step uses the provider \"{ExportNodes.Text(entry, "provider")}\" of config", "take the entry out");
        }
    }
}
