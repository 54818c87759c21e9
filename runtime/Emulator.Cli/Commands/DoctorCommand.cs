using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Hosting.Doctor;
using Emulator.Values;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator doctor</c></summary>
internal static class DoctorCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("doctor", "Tells versions, and what is missing or odd on this machine and in this workspace.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            List<Finding> findings =
            [
                new("emulator", FindingState.Good, VersionCommand.Version),
                .. MachineDoctor.Look(scope.Time),
                .. host.Doctor.Look(),
                await HistoryAsync(host, cancellation),
            ];
            findings.ForEach(finding => Print(finding, printer));
            var bad = findings.Count(finding => finding.State == FindingState.Bad);
            if (!printer.IsJson)
            {
                printer.Line();
                printer.Line(bad == 0 ? "Nothing keeps the emulator from working." : $"{Count.Of(bad, "thing")} will not work.");
            }

            return bad == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return ExampleHelp.Give(command, "emulator doctor", "emulator doctor --json");
    }

    // Opening a store of an older version changes it to the newest, as any command would.
    private static async Task<Finding> HistoryAsync(EmulatorHost host, CancellationToken cancellation)
    {
        if (!File.Exists(host.Workspace.DatabaseFile))
        {
            return new("history", FindingState.Good, "none yet; it is made with the first job");
        }

        try
        {
            await host.History.FindByPrefixAsync("j-", 1, cancellation);
            return new("history", FindingState.Good, $"{host.Workspace.DatabaseFile}, {new FileInfo(host.Workspace.DatabaseFile).Length / 1024} KiB");
        }
        catch (WorkspaceException unusable)
        {
            return new("history", FindingState.Bad, unusable.Message, "move the file away to begin a new one");
        }
    }

    private static void Print(Finding finding, Printer printer)
    {
        var word = finding.State switch { FindingState.Good => "good", FindingState.Odd => "odd", _ => "bad" };
        if (printer.IsJson)
        {
            printer.Json(RecordValue.Of(("what", finding.What), ("state", word), ("found", finding.Words), ("advice", finding.Advice)));
            return;
        }

        var tone = finding.State switch { FindingState.Good => Tone.Good, FindingState.Odd => Tone.Warn, _ => Tone.Bad };
        var advice = finding.Advice is null ? string.Empty : $"; {finding.Advice}";
        printer.Line($"{printer.Paint.Apply(new Toned($"{word,-4}", tone))}  {finding.What,-12}  {finding.Words}{advice}");
    }
}
