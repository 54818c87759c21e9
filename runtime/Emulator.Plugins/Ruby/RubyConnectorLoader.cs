using Emulator.Plugins.Ruby.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Ruby;

/// <summary>
/// Reads the platform's own connector files (connector-sdk.md 0.1): one expression that gives a Hash. Nothing is
/// validated at load but that, as on the platform; loading fires no lambda.
/// </summary>
internal sealed class RubyConnectorLoader(RubyHost host)
{
    private const long MostBytes = 10_000_000;

    /// <exception cref="ConnectorLoadException">The file cannot be read, or is no connector.</exception>
    public ConnectorDefinition Load(string name, string file)
    {
        var text = Read(file);
        var parsed = RubyParser.Parse(text);
        if (parsed.Tree is not { } tree || parsed.Problems.Count > 0)
        {
            throw new ConnectorLoadException(
            [
                .. parsed.Problems.Select(problem => new Problem(
                    RubyProblems.Syntax, RubyPlaces.Of(file, text, problem.Span.Start), problem.Message, problem.Hint)),
            ]);
        }

        var source = new RubySource(name, file, text, host);
        source.Root = Evaluate(source, RubyCompiler.Compile(tree, new CompilationOptions(Requiring.Of, static () => ConnectorConstants.All)));
        return ConnectorReader.Read(source);
    }

    private static RubyHash Evaluate(RubySource source, RubyProgram program)
    {
        var run = source.Host.Run(source.Host.Limits);
        try
        {
            return program.Run(run, LoadingSelf.Instance) as RubyHash
                ?? throw Broken(RubyProblems.NoConnector, new SourcePlace(source.File), "the file's last expression is no Hash, so it is no connector");
        }
        catch (RubyException error)
        {
            throw Broken(RubyProblems.Evaluation, PlaceOf(source, error.NameSpan ?? error.Span), $"{error.ClassName}: {error.Message}");
        }
        catch (LimitException limit)
        {
            throw Broken(RubyProblems.Evaluation, PlaceOf(source, limit.Span), limit.Message);
        }
    }

    private static SourcePlace PlaceOf(RubySource source, SourceSpan? span) =>
        span is { } known ? RubyPlaces.Of(source.File, source.Text, known.Start) : new SourcePlace(source.File);

    // Lines may end as Windows ends them; to Ruby an end of a line is one sign, within texts too.
    private static string Read(string file)
    {
        try
        {
            return SourceFile.Read(file, MostBytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception unreadable) when (SourceFile.IsUnreadable(unreadable))
        {
            throw Broken(RubyProblems.Unreadable, new SourcePlace(file), unreadable.Message);
        }
    }

    private static ConnectorLoadException Broken(string code, SourcePlace place, string message) => new([new Problem(code, place, message)]);
}
