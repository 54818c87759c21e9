using Emulator.Plugins.DotNet;
using Emulator.Plugins.JavaScript;
using Emulator.Plugins.Ruby;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins;

/// <summary>
/// Finds plugins. In a folder of connectors, <c>NAME/connector.js</c> and <c>NAME.js</c> are the connector NAME, and so
/// are <c>NAME/connector.rb</c>, <c>NAME.rb</c>, <c>NAME/NAME.dll</c> and <c>NAME/bin/NAME.dll</c>. A path may also be one connector: its file, or the folder that
/// holds it.
/// </summary>
public static class ConnectorFolder
{
    /// <summary>Looks at names only: a plugin's code is read when it is first asked for.</summary>
    /// <param name="paths">Folders of connectors, or single connectors; a path that does not exist holds none.</param>
    /// <param name="time">The clock that scripts see.</param>
    /// <param name="limits">What one run of a script may use; null for the usual limits.</param>
    public static FoundConnectors Find(IEnumerable<string> paths, TimeProvider time, ScriptLimits? limits = null)
    {
        // The engine of a language is loaded where a connector is written in it.
        var scripts = new Lazy<ScriptConnectorLoader>(() => new ScriptConnectorLoader(new ScriptHost(limits ?? new ScriptLimits(), time)));
        var rubies = new Lazy<RubyConnectorLoader>(() => new RubyConnectorLoader(new RubyHost(time)));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var (name, file) in paths.SelectMany(Candidates))
        {
            if (!files.TryAdd(name, file) && Path.GetFullPath(files[name]) != Path.GetFullPath(file))
            {
                problems.Add(new Problem(
                    PluginProblems.DoubleName,
                    new SourcePlace(file),
                    $"a connector named \"{name}\" was found before in {files[name]}, which is used")
                {
                    Severity = ProblemSeverity.Warning,
                });
            }
        }

        var loaders = new Dictionary<string, Func<ConnectorDefinition>>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            loaders.Add(name, () => Load(name, file));
        }

        return new FoundConnectors(loaders, files, problems) { Ready = () => scripts.Value.Prepare() };

        ConnectorDefinition Load(string name, string file) =>
            Path.GetExtension(file) switch
            {
                ".js" => scripts.Value.Load(name, file),
                ConnectorFiles.Assembly or ConnectorFiles.Project => AssemblyConnectorLoader.Load(name, file),
                _ => rubies.Value.Load(name, file),
            };
    }

    private static IEnumerable<Candidate> Candidates(string path)
    {
        if (File.Exists(path))
        {
            return [One(path)];
        }

        if (ConnectorFiles.In(path) is { } here)
        {
            return [One(here)];
        }

        return Directory.Exists(path)
            ? Directory.EnumerateDirectories(path)
                .Select(ConnectorFiles.In)
                .OfType<string>()
                .Concat(Directory.EnumerateFiles(path, "*.js"))
                .Concat(Directory.EnumerateFiles(path, "*.rb"))
                .Order(StringComparer.Ordinal)
                .Select(One)
            : [];
    }

    private static Candidate One(string file) => new(ConnectorFiles.NameOfFile(file), file);

    // A class on purpose, as everywhere on the way of a command's start: generic code over a tuple is compiled at run
    // time, code over a class comes with the program.
    private sealed record Candidate(string Name, string File);
}
