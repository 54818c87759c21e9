using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Connectors;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Connectors;

/// <summary><c>emulator connectors check [NAME…]</c></summary>
internal static class CheckCommand
{
    public static Command Create(CommandScope scope)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "Connectors by name, file or folder. Default: all of the workspace's own.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Finds what the platform would refuse or ignore in connectors; runs nothing.") { names };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var typed = parsed.GetValue(names) ?? [];
            var connectors = typed.Length == 0
                ? host.Register.Own
                : [.. typed.Select(name => ConnectorChoice.Find(scope, parsed, host, name))];
            var problems = new List<Problem>();
            foreach (var connector in connectors)
            {
                problems.AddRange(await ConnectorRegister.CheckAsync(connector, cancellation));
            }

            var failed = printer.Problems([.. problems.Select(problem => DisplayedProblem.Of(problem, host.Workspace))]);
            if (!printer.IsJson)
            {
                printer.Line($"{Count.Of(connectors.Count, "connector")}: {Count.Of(problems.Count, "problem")}");
            }

            return failed ? ExitCode.Problems : ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator connectors check", "emulator connectors check my_service --json");
    }
}
