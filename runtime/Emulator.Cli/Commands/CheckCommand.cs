using System.CommandLine;
using Emulator.Cli.Output;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator check [PATH…]</c></summary>
internal static class CheckCommand
{
    public static Command Create(CommandScope scope)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Recipe and connection files, or folders of them. Default: the whole workspace.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Reads recipes, connections and connectors and prints every problem at once.") { paths };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var report = host.Checks.Check([.. (parsed.GetValue(paths) ?? []).Select(path => scope.PathOf(parsed, path))]);
            var failed = printer.Problems(report.Problems);
            if (!printer.IsJson)
            {
                printer.Line(
                    $"{Count.Of(report.Recipes, "recipe")}, {Count.Of(report.Connections, "connection")}, "
                    + $"{Count.Of(report.Connectors, "connector")}: {Count.Of(report.Problems.Count, "problem")}");
            }

            return failed ? ExitCode.Problems : ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator check", "emulator check recipes/trackvia");
    }
}
