using Emulator.Hosting.Checking;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Workspaces;

/// <summary>The properties of a workspace (<c>properties.yaml</c>): names with texts. A job sees them as they are when it begins.</summary>
public static class WorkspaceProperties
{
    /// <summary>The names alone, those without a value yet among them.</summary>
    public static IReadOnlyCollection<string> Names(Workspace workspace) =>
        File.Exists(workspace.PropertiesFile) && YamlReader.Read(workspace.PropertiesFile, File.ReadAllText(workspace.PropertiesFile), []) is YamlMap map
            ? [.. map.Entries.Select(entry => entry.Key)] : [];

    /// <param name="workspace">Where the file may lie.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static IReadOnlyDictionary<string, string> Read(Workspace workspace, List<Problem> problems)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(workspace.PropertiesFile))
        {
            return properties;
        }

        var name = workspace.Relative(workspace.PropertiesFile);
        var root = YamlReader.Read(name, File.ReadAllText(workspace.PropertiesFile), problems);
        if (root is not YamlMap map)
        {
            problems.RemoveAll(problem => problem.Code == YamlProblems.Empty);
            if (root is not null)
            {
                problems.Add(new Problem(HostProblems.WrongSetting, root.Place, $"properties are names with texts, this file is {root.Description}"));
            }

            return properties;
        }

        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case YamlScalar scalar when scalar.ToValue() is not NullValue:
                    properties[entry.Key] = scalar.Text;
                    break;
                case YamlScalar:
                    // An imported name without a value yet: nil, as for a property that is not there.
                    break;
                case var other:
                    problems.Add(new Problem(HostProblems.WrongSetting, other.Place, $"the property {entry.Key} is a text, not {other.Description}"));
                    break;
            }
        }

        return properties;
    }
}
