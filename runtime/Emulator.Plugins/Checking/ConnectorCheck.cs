using Emulator.Plugins.Checking.DotNet;
using Emulator.Plugins.Checking.JavaScript;
using Emulator.Plugins.Checking.Outlines;
using Emulator.Plugins.Checking.Ruby;
using Emulator.Plugins.Checking.Rules;
using Emulator.Ruby.Parsing;
using Emulator.Sdk;
using Emulator.Values.Problems;
using Jint;

namespace Emulator.Plugins.Checking;

/// <summary>Finds everything that is wrong with a connector before it runs, whatever language it is written in.</summary>
public static class ConnectorCheck
{
    /// <param name="file">The connector's file.</param>
    /// <param name="load">Loads it.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>What keeps it from loading, and what the platform would refuse or ignore.</returns>
    public static async Task<IReadOnlyList<Problem>> RunAsync(
        string file, Func<ConnectorDefinition> load, CancellationToken cancellation)
    {
        ConnectorDefinition? definition = null;
        IReadOnlyList<Problem> broken = [];
        try
        {
            definition = load();
        }
        catch (ConnectorLoadException refused)
        {
            broken = refused.Problems;
        }

        var root = await OutlineAsync(file, definition, cancellation);
        var places = broken.Select(problem => problem.Place).ToHashSet();

        // What the loader says of a place is said once.
        return [.. broken, .. root is null ? [] : DefinitionCheck.Of(root).Where(found => found.Place.Line == 0 || !places.Contains(found.Place))];
    }

    private static async ValueTask<OutlineMap?> OutlineAsync(string file, ConnectorDefinition? definition, CancellationToken cancellation)
    {
        try
        {
            return Path.GetExtension(file) switch
            {
                ".js" => new ScriptOutline(file, Engine.PrepareModule(await File.ReadAllTextAsync(file, cancellation), file).Program!).Root(),
                ".rb" => Ruby(file, await File.ReadAllTextAsync(file, cancellation)),
                _ => definition is null ? null : await new DefinitionOutline(file, definition).ReadAsync(cancellation),
            };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ScriptPreparationException)
        {
            // The loader has told why it cannot be read.
            return null;
        }
    }

    private static OutlineMap? Ruby(string file, string text) =>
        RubyParser.Parse(text).Tree is { } tree ? new RubyOutline(file, text).Root(tree) : null;
}
