using System.CommandLine;
using Emulator.Hosting.Testing;

namespace Emulator.Cli.Commands.Tests;

/// <summary>The options of <c>emulator test</c>.</summary>
internal sealed class TestOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Test files, or folders of them. Default: every *.test.yaml of the workspace.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _filter = new("--filter")
    {
        Description = "Only cases whose file or name holds this text.",
        HelpName = "TEXT",
    };

    private readonly Option<string[]> _connection = new("--connection")
    {
        Description = "Use another connection in all cases. REFERENCE is what recipes call it, or the provider beside it.",
        HelpName = "REFERENCE=NAME",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "What chance begins with: the same seed gives the same ids.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_filter);
        command.Options.Add(_connection);
        command.Options.Add(_seed);
        GlobalOptions.AddWire(command);
    }

    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    public string? Filter(ParseResult parsed) => parsed.GetValue(_filter);

    /// <exception cref="UsageException">An override is not written as REFERENCE=NAME.</exception>
    public TestOrder Order(ParseResult parsed) => new()
    {
        Filter = Filter(parsed),
        Seed = parsed.GetValue(_seed),
        Connections = Pairs.Of(parsed, _connection, mayBeEmpty: false),
    };
}
