using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Checking.Sarif;
using Emulator.Values.Json;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator check [PATH…]</c></summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Info = new("--info") { Description = "Show remarks too: what most real recipes have, and the vendor's lint counts." };

    private static readonly Option<string?> Sarif = new("--sarif") { Description = "Write the problems to this file in SARIF 2.1.0, for code hosts.", HelpName = "FILE" };

    private static readonly Option<bool> Coverage = new("--coverage")
    {
        Description = "Show which operations and constructs are emulated, which need a connection, and what to stub.",
    };

    public static Command Create(CommandScope scope)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Recipe and connection files, or folders of them. Default: the whole workspace.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Reads recipes, connections and connectors and prints every problem at once.") { paths, Info, Sarif, Coverage };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var report = await host.Checks.CheckAsync(
                [.. (parsed.GetValue(paths) ?? []).Select(path => scope.PathOf(parsed, path))], parsed.GetValue(Info), cancellation);
            return Print(report, scope, parsed);
        });
        return ExampleHelp.Give(
            command, "emulator check", "emulator check recipes/trackvia", "emulator check --sarif problems.sarif", "emulator check --coverage");
    }

    private static int Print(CheckReport report, CommandScope scope, ParseResult parsed)
    {
        var printer = scope.Printer(parsed);
        var shown = report.Problems;
        if (parsed.GetValue(Sarif) is { } file)
        {
            OutputFile.Write(file, scope.PathHere(file), PlainJson.Write(SarifLog.Of(shown, VersionCommand.Version), indented: true) + "\n");
            printer.Note($"{Count.Of(shown.Count, "result")} written to {file}");
        }

        var failed = report.Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
        if (parsed.GetValue(Coverage))
        {
            CoverageText.Print(report.Coverage, printer);
            return failed ? ExitCode.Problems : ExitCode.Done;
        }

        printer.Problems(shown);
        if (!printer.IsJson)
        {
            var hidden = report.HiddenRemarks;
            printer.Line(
                $"{Count.Of(report.Recipes, "recipe")}, {Count.Of(report.Connections, "connection")}, "
                + $"{Count.Of(report.Connectors, "connector")}: {Count.Of(shown.Count, "problem")}{(hidden > 0 ? $" ({Count.Of(hidden, "remark")}: --info)" : string.Empty)}");
        }

        return failed ? ExitCode.Problems : ExitCode.Done;
    }
}
