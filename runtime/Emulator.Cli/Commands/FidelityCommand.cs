using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Fidelity;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator fidelity [AREA]</c></summary>
internal static class FidelityCommand
{
    private static string Suite => Path.Combine(AppContext.BaseDirectory, "fidelity");

    public static Command Create(CommandScope scope)
    {
        var area = new Argument<string?>("AREA") { Description = "One area alone, such as conditions.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("fidelity", "Runs the rules of the platform as recipes and prints how many hold.") { area };
        command.SetAction(async (parsed, cancellation) =>
        {
            var cases = FidelityReader.Read(Suite);
            if (parsed.GetValue(area) is { } only)
            {
                cases = [.. cases.Where(one => one.Area == only)];
            }

            if (cases.Count == 0)
            {
                throw new UsageException($"there is no area '{parsed.GetValue(area)}'");
            }

            var printer = scope.Printer(parsed);
            var outcomes = new List<FidelityOutcome>();
            await using var run = new FidelityRun();
            foreach (var one in cases)
            {
                outcomes.Add(await run.RunAsync(one, isExport: false, cancellation));
            }

            FidelityText.Print(outcomes, printer);
            return outcomes.TrueForAll(outcome => outcome.Difference is null) ? ExitCode.Done : ExitCode.Failed;
        });
        return ExampleHelp.Give(command, "emulator fidelity", "emulator fidelity conditions");
    }
}
