using System.CommandLine;
using System.CommandLine.Parsing;
using Emulator.Jobs.Stubs;

namespace Emulator.Cli.Commands;

/// <summary>The options of every command that runs a job, and the command line that goes on with one under the same.</summary>
internal sealed class RunOptions
{
    private readonly Option<string[]> _connection = new("--connection")
    {
        Description = "Use another connection for this run. REFERENCE is what the recipe calls it, or the provider beside it.",
        HelpName = "REFERENCE=NAME",
    };

    // Words and not the choice itself: its library would be loaded by every command that is only offered.
    private readonly Option<string?> _stub = new("--stub")
    {
        Description = "Answer steps with made-up data: 'external' those whose connector is missing or would leave this machine, 'all' every connector's.",
        HelpName = "external|all",
    };

    private readonly Option<string[]> _property = new("--property")
    {
        Description = "A property of this run alone.",
        HelpName = "NAME=VALUE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_property);
        command.Options.Add(_stub.AcceptOnlyFromAmong("external", "all"));
        command.Options.Add(_connection);
        TapeOptions.AddTo(command);
        GlobalOptions.AddWire(command);
    }

    public StubChoice Stubs(ParseResult parsed) => parsed.GetValue(_stub) switch
    {
        "external" => StubChoice.External,
        "all" => StubChoice.All,
        _ => StubChoice.None,
    };

    /// <exception cref="UsageException">An override is not written as REFERENCE=NAME.</exception>
    public IReadOnlyDictionary<string, string> Connections(ParseResult parsed) => Pairs.Of(parsed, _connection, mayBeEmpty: false);

    /// <exception cref="UsageException">A property is not written as NAME=VALUE.</exception>
    public IReadOnlyDictionary<string, string> Properties(ParseResult parsed) => Pairs.Of(parsed, _property, mayBeEmpty: true);

    /// <summary>What to type to go on with the job as it was run, in the same workspace and on the same wire.</summary>
    public string Resume(ParseResult parsed, string jobId)
    {
        Option[] kept = [_connection, _stub, _property, GlobalOptions.Workspace, GlobalOptions.HttpVia, GlobalOptions.AllowRemote];
        var words = kept.Select(parsed.GetResult).OfType<OptionResult>().Where(given => !given.Implicit)
            .SelectMany(given => given.Tokens.Count == 0
                ? [given.Option.Name]
                : given.Tokens.SelectMany(token => new[] { given.Option.Name, Quoted(token.Value) }));
        return string.Join(' ', words.Prepend(jobId).Prepend("emulator jobs resume"));
    }

    private static string Quoted(string word) =>
        word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or ':' or '=' or '\\') ? word : $"\"{word}\"";
}
