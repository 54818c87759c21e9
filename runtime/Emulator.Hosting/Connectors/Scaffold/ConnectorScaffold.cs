using System.Text.RegularExpressions;
using Emulator.Hosting.Workspaces;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Connectors.Scaffold;

/// <summary>Writes a new connector that runs as it stands: one action, one trigger, an API key, and a test file for them.</summary>
/// <param name="workspace">Where it goes.</param>
/// <param name="program">The folder of the program, whose files a project in C# is built against.</param>
public sealed class ConnectorScaffold(Workspace workspace, string program)
{
    private static readonly Regex Name = new(
        @"\A[a-z][a-z0-9]*(_[a-z0-9]+)*\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public ScaffoldResult Write(string name, ScaffoldLanguage language)
    {
        if (!Name.IsMatch(name))
        {
            return new ScaffoldResult([], $"\"{name}\" cannot be a connector's name: small letters, digits and _ alone, as in my_service");
        }

        var folder = Path.Combine(workspace.ConnectorsFolder, name);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return new ScaffoldResult([], $"{folder} is not empty; nothing was written");
        }

        var files = Files(name, language).ToList();
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return new ScaffoldResult([.. files.Select(file => file.Path)], null);
    }

    private IEnumerable<(string Path, string Text)> Files(string name, ScaffoldLanguage language)
    {
        var folder = Path.Combine(workspace.ConnectorsFolder, name);
        switch (language)
        {
            case ScaffoldLanguage.Js:
                yield return (Path.Combine(folder, "connector.js"), Filled("connector.js.txt", name));
                yield return (Path.Combine(workspace.ConnectorsFolder, "connector.d.ts"), Template.Types);
                break;
            case ScaffoldLanguage.Ruby:
                yield return (Path.Combine(folder, "connector.rb"), Filled("connector.rb.txt", name));
                break;
            default:
                yield return (Path.Combine(folder, "Connector.cs"), Filled("Connector.cs.txt", name));
                yield return (Path.Combine(folder, $"{name}.csproj"), Filled("project.csproj.txt", name));
                break;
        }

        yield return (Path.Combine(folder, $"{name}.test.yaml"), Filled("connector.test.yaml.txt", name));
    }

    private string Filled(string template, string name) => Template.Read(template)
        .Replace("CLASS", string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), StringComparison.Ordinal)
        .Replace("NAME", name, StringComparison.Ordinal)
        .Replace("TITLE", Label.For(name), StringComparison.Ordinal)
        .Replace("FOLDER", program.TrimEnd(Path.DirectorySeparatorChar), StringComparison.Ordinal);
}
