using System.CommandLine;
using Emulator.Cli;
using Emulator.Cli.Output;

namespace Emulator.EndToEnd.Tests.Usage;

public sealed class HelpTests
{
    /// <summary>Every command there is, as the words that reach it.</summary>
    public static IEnumerable<string> Commands => Under(Root(), string.Empty);

    [TestCaseSource(nameof(Commands))]
    public async Task Help_says_what_the_command_is_for_and_gives_an_example_that_parses(string command)
    {
        await using var desk = Desk.Empty();

        var help = (await desk.RunAsync($"{command} --help".Trim())).Exits(0).Out;

        var examples = help.Split("Examples:\n")[^1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(help, Does.Contain("Usage:").And.Contain("Examples:\n"));
        Assert.That(examples, Is.All.StartWith("  emulator "));
        Assert.That(examples.SelectMany(example => Root().Parse(Shell.Split(example.Trim())[1..]).Errors), Is.Empty);
    }

    [Test]
    public void Every_command_and_option_is_described()
    {
        Assert.That(Symbols(Root()).Where(symbol => string.IsNullOrWhiteSpace(symbol.Description)).Select(symbol => symbol.Name), Is.Empty);
    }

    [Test]
    public async Task Version_is_told_to_people_and_to_programs()
    {
        await using var desk = Desk.Empty();

        Assert.That((await desk.RunAsync("version")).Exits(0).Out, Does.Match(@"^emulator \d+\.\d+\.\d+ \(\.NET 10\."));
        Assert.That((await desk.RunAsync("version --json")).Exits(0).Document["runtime"].AsText(), Does.StartWith("10."));
    }

    internal static RootCommand Root() =>
        CommandLine.Root(new CommandScope(new Terminal(TextWriter.Null, TextWriter.Null, TextReader.Null), TimeProvider.System, "/"));

    private static IEnumerable<string> Under(Command command, string path) => command.Subcommands
        .SelectMany(child => Under(child, $"{path} {child.Name}".Trim()))
        .Prepend(path);

    private static IEnumerable<Symbol> Symbols(Command command) => command.Options.Cast<Symbol>()
        .Concat(command.Arguments)
        .Concat(command.Subcommands.SelectMany(Symbols))
        .Append(command);
}
