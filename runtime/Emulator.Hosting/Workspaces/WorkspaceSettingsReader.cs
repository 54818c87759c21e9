using Emulator.Hosting.Checking;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Workspaces;

/// <summary>Reads <c>emulator.yaml</c> and collects everything that is wrong with it.</summary>
public static class WorkspaceSettingsReader
{
    private static readonly string[] Keys = ["time_zone", "profile", "waits", "limits"];

    public static WorkspaceSettings Read(Workspace workspace)
    {
        var problems = new List<Problem>();
        var map = ReadMap(workspace, problems);
        foreach (var entry in map?.Entries.Where(entry => !Keys.Contains(entry.Key)) ?? [])
        {
            problems.Add(new Problem(
                HostProblems.UnknownSetting, entry.KeyPlace, $"there is no setting \"{entry.Key}\"", NearestName.Hint(entry.Key, Keys)));
        }

        var zone = ReadZone(map?.FindEntry("time_zone"), workspace, problems);
        var isVendor = ReadWord(map, "profile", ["local", "vendor"], problems) == "vendor";
        var waits = ReadWord(map, "waits", ["real", "none"], problems);
        var limits = LimitSettings.Read(map?.Find("limits"), isVendor ? WorkspaceLimits.Vendor : WorkspaceLimits.Local, problems);
        var properties = WorkspaceProperties.Read(workspace, problems);
        problems.AddRange(LimitCheck.Of(properties, limits.Recipes, workspace.Relative(workspace.PropertiesFile)));
        return new WorkspaceSettings
        {
            Zone = zone,
            Limits = limits.Jobs,
            RecipeLimits = limits.Recipes,
            Properties = properties,
            WaitsReally = waits is null ? isVendor : waits == "real",
            Problems = problems,
        };
    }

    private static YamlMap? ReadMap(Workspace workspace, List<Problem> problems)
    {
        if (!File.Exists(workspace.SettingsFile))
        {
            return null;
        }

        // An empty file marks a folder as a workspace and says nothing else.
        var name = workspace.Relative(workspace.SettingsFile);
        var found = new List<Problem>();
        if (TextOf(workspace.SettingsFile, name, problems) is not { } text || YamlReader.Read(name, text, found) is not { } root)
        {
            problems.AddRange(found.Where(problem => problem.Code != YamlProblems.Empty));
            return null;
        }

        if (root is YamlMap map)
        {
            return map;
        }

        problems.Add(new Problem(
            HostProblems.WrongSetting, root.Place, $"settings are keys with values, this file is {root.Description}", $"known: {string.Join(", ", Keys)}"));
        return null;
    }

    private static string? TextOf(string path, string name, List<Problem> problems)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(HostProblems.Unreadable, new SourcePlace(name), unreadable.Message));
            return null;
        }
    }

    private static string? ReadWord(YamlMap? map, string key, string[] words, List<Problem> problems)
    {
        var node = map?.Find(key);
        if (node is null or YamlScalar { Text: "" } || (node is YamlScalar word && words.Contains(word.Text)))
        {
            return (node as YamlScalar)?.Text;
        }

        problems.Add(new Problem(
            HostProblems.WrongSetting, node.Place, $"{key} is one of {string.Join(", ", words)}",
            node is YamlScalar near ? NearestName.Hint(near.Text, words) : null));
        return null;
    }

    private static TimeZoneInfo ReadZone(YamlEntry? entry, Workspace workspace, List<Problem> problems)
    {
        switch (entry?.Value)
        {
            case null or YamlScalar { Text: "" }:
                return Default(workspace, problems);
            case YamlScalar written when TimeZoneInfo.TryFindSystemTimeZoneById(written.Text, out var zone):
                return zone;
            case YamlScalar unknown:
                var nearest = NearestName.Find(unknown.Text, TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id));
                problems.Add(new Problem(
                    HostProblems.UnknownZone, unknown.Place, $"there is no time zone \"{unknown.Text}\"",
                    nearest is null ? "write a name of the tz database, such as Europe/Berlin" : $"did you mean \"{nearest}\"?"));
                return TimeZoneInfo.Utc;
            case var other:
                problems.Add(new Problem(HostProblems.WrongSetting, other.Place, $"time_zone is a text, not {other.Description}"));
                return TimeZoneInfo.Utc;
        }
    }

    // Small images of Linux come without the zones; most recipes never ask for one.
    private static TimeZoneInfo Default(Workspace workspace, List<Problem> problems)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(WorkspaceSettings.DefaultZone, out var zone))
        {
            return zone;
        }

        problems.Add(new Problem(
            HostProblems.UnknownZone, new SourcePlace(workspace.Relative(workspace.SettingsFile)),
            $"this machine does not know {WorkspaceSettings.DefaultZone}; UTC is used",
            "install the package tzdata, or write time_zone: UTC in emulator.yaml")
        {
            Severity = ProblemSeverity.Warning,
        });
        return TimeZoneInfo.Utc;
    }
}
