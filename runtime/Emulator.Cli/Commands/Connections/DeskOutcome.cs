using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Hosting;
using Emulator.Hosting.Checking;
using Emulator.Values;

namespace Emulator.Cli.Commands.Connections;

/// <summary>Prints what came of an order at the connection desk, and turns it into an exit code.</summary>
internal static class DeskOutcome
{
    public static int Print(EmulatorHost host, string name, DeskResult result, Printer printer)
    {
        if (printer.Problems([.. result.Problems.Select(problem => DisplayedProblem.Of(problem, host.Workspace))]))
        {
            return ExitCode.Problems;
        }

        if (printer.IsJson)
        {
            printer.Json(RecordValue.Of(
                ("name", name),
                ("status", StatusLight.AsValue(result.Status)),
                ("version", result.Version),
                ("changes", ListValue.From(result.Changes.Select(change => Value.Of(change))))));
        }
        else
        {
            foreach (var change in result.Changes)
            {
                printer.Line($"  {change}");
            }

            printer.Line($"{name}  {StatusLight.Show(result.Status, printer.Paint)}  version {result.Version}");
            if (result.Status.Identity is { } identity)
            {
                printer.Line($"  as {identity}");
            }

            if (result.Status.Reason is { } reason)
            {
                printer.Line($"  {reason}");
            }
        }

        return result.Status.State == ConnectionState.Failed ? ExitCode.Failed : ExitCode.Done;
    }
}
