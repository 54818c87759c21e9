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

    private readonly Option<StubChoice> _stub = new("--stub")
    {
        Description = "Answer steps with made-up data: 'external' those whose connector is missing or would leave this machine, 'all' every connector's.",
        HelpName = "external|all",
        DefaultValueFactory = _ => StubChoice.None,
    };

    private readonly Option<string[]> _property = new("--property")
    {
        Description = "A property of this run alone.",
        HelpName = "NAME=VALUE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_property);
        command.Options.Add(_stub);
        command.Options.Add(_connection);
        TapeOptions.AddTo(command);
        GlobalOptions.AddWire(command);
    }

    public StubChoice Stubs(ParseResult parsed) => parsed.GetValue(_stub);

    /// <exception cref="UsageException">An override is not written as REFERENCE=NAME.</exception>
    public IReadOnlyDictionary<string, string> Connections(ParseResult parsed) => Pairs(parsed, _connection, mayBeEmpty: false);

    /// <exception cref="UsageException">A property is not written as NAME=VALUE.</exception>
    public IReadOnlyDictionary<string, string> Properties(ParseResult parsed) => Pairs(parsed, _property, mayBeEmpty: true);

    private static Dictionary<string, string> Pairs(ParseResult parsed, Option<string[]> option, bool mayBeEmpty)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parsed.GetValue(option) ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts.Length != 2 || parts[0].Length == 0 || (parts[1].Length == 0 && !mayBeEmpty))
            {
                throw new UsageException($"{option.Name} needs {option.HelpName}, not '{pair}'");
            }

            pairs[parts[0]] = parts[1];
        }

        return pairs;
    }

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
