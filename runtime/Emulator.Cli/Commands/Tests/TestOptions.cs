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

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Run again what a changed file touches, until it is interrupted.",
    };

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "Say which steps, branches, loops and error paths no case reached.",
    };

    private readonly Option<double?> _failUnder = new("--fail-under")
    {
        Description = "Fail when the cases reach less than that of their recipes.",
        HelpName = "PERCENT",
    };

    private readonly Option<string?> _junit = new("--junit")
    {
        Description = "Write the results as JUnit XML.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _html = new("--html")
    {
        Description = "Write results, differences, timings and coverage as one page.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _mutate = new("--mutate")
    {
        Description = "Then change the recipes in one place at a time, and list the changes that no case notices.",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        Option[] options = [_filter, _connection, _seed, _watch, _coverage, _failUnder, _junit, _html, _mutate];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        GlobalOptions.AddWire(command);
    }

    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    public string? Filter(ParseResult parsed) => parsed.GetValue(_filter);

    public bool Watches(ParseResult parsed) => parsed.GetValue(_watch);

    public bool Mutates(ParseResult parsed) => parsed.GetValue(_mutate);

    public bool TellsCoverage(ParseResult parsed) => parsed.GetValue(_coverage);

    public double? FailUnder(ParseResult parsed) => parsed.GetValue(_failUnder);

    public string? JUnit(ParseResult parsed) => parsed.GetValue(_junit);

    public string? Html(ParseResult parsed) => parsed.GetValue(_html);

    /// <exception cref="UsageException">An override is not written as REFERENCE=NAME.</exception>
    public TestOrder Order(ParseResult parsed) => new()
    {
        Seed = parsed.GetValue(_seed),
        Connections = Pairs.Of(parsed, _connection, mayBeEmpty: false),
        HasCoverage = TellsCoverage(parsed) || FailUnder(parsed) is not null || Html(parsed) is not null,
    };
}
