using Acornima;
using Emulator.Plugins.JavaScript.Definitions;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values.Problems;
using Jint;

namespace Emulator.Plugins.JavaScript;

/// <summary>Reads a connector's file into its definition: parses once, evaluates once, collects every problem.</summary>
internal sealed class ScriptConnectorLoader(ScriptHost host)
{
    /// <exception cref="ConnectorLoadException">The file or the definition in it is broken.</exception>
    public ConnectorDefinition Load(string name, string file)
    {
        var source = Parse(name, file, Read(file));
        var problems = new List<Problem>();
        var definition = Evaluate(source, problems);
        return problems.Count == 0
            ? definition!
            : throw new ConnectorLoadException(
                [.. problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)]);
    }

    /// <summary>Makes ahead what the first connector needs.</summary>
    public void Prepare() => _ = host.Options;

    private string Read(string file)
    {
        try
        {
            return SourceFile.Read(file, host.Limits.SourceLength);
        }
        catch (Exception unreadable) when (SourceFile.IsUnreadable(unreadable))
        {
            throw Broken(PluginProblems.Unreadable, new SourcePlace(file), unreadable.Message);
        }
    }

    private ScriptSource Parse(string name, string file, string text)
    {
        try
        {
            return ScriptSource.Of(name, file, text, host);
        }
        catch (ScriptPreparationException refused) when (refused.InnerException is ParseErrorException error)
        {
            var place = new SourcePlace(file, error.LineNumber, error.Column + 1);
            var isAtEnd = error.Error.Index >= text.TrimEnd().Length;
            throw Broken(PluginProblems.Syntax, place, error.Description ?? error.Message, isAtEnd ? OpenBracket.Hint(file, text) : BeginnerHints.OfSyntax(text, error.Error.Index));
        }
        catch (ScriptPreparationException)
        {
            throw TooDeep(file);
        }
    }

    // The parser itself gives up on what would overflow its stack.
    private static ConnectorLoadException TooDeep(string file) => Broken(
        PluginProblems.Syntax, new SourcePlace(file, 1, 1), "the file nests too deep to be read", "bring what is nested out into constants and functions of its own");

    private static ConnectorDefinition? Evaluate(ScriptSource source, List<Problem> problems)
    {
        try
        {
            // Nothing in a module's own code can wait for the outside, so the run is complete when it comes back.
            return LambdaRun.RunAsync(
                source,
                "the module",
                null,
                run => Task.FromResult(ConnectorReader.Read(run, problems)),
                CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (ConnectorException failure)
        {
            problems.Add(failure.InnerException is ModuleShapeException shape
                ? new Problem(PluginProblems.NoConnector, KeyPlaces.Find(source, []), shape.Message, BeginnerHints.OfShape())
                : new Problem(PluginProblems.Evaluation, Place(source.File, failure.Place), failure.Message, BeginnerHints.OfEvaluation(failure.Message)));
            return null;
        }
    }

    private static SourcePlace Place(string file, string? place) =>
        place?[(file.Length + 1)..].Split(':') is [var line, var column]
            ? new SourcePlace(file, int.Parse(line, null), int.Parse(column, null))
            : new SourcePlace(file);

    private static ConnectorLoadException Broken(string code, SourcePlace place, string message, string? hint = null) =>
        new([new Problem(code, place, message, hint)]);
}
