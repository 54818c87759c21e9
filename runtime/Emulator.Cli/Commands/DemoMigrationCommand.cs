using System.CommandLine;
using Emulator.Cli.Demo;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator demo migration</c></summary>
internal static class DemoMigrationCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("demo", "Stories that play by themselves, on this machine alone.");
        command.Subcommands.Add(Migration(scope));
        return ExampleHelp.Give(command, "emulator demo migration");
    }

    private static Command Migration(CommandScope scope)
    {
        var pause = new Option<bool>("--pause") { Description = "Wait for Enter between scenes." };
        var keep = new Option<bool>("--keep") { Description = "Keep the workspace, to look around in it." };
        var command = new Command("migration", "A TrackVia connection moves from OAuth to Auth Token while no recipe changes.")
        {
            pause, keep,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var printer = scope.Printer(parsed);
            await using var stage = await Stage.SetAsync(scope, parsed.GetValue(keep), cancellation);
            var behaved = await new MigrationDemo(printer, scope.Time).PlayAsync(stage, PauseAsync, cancellation);
            if (parsed.GetValue(keep))
            {
                printer.Note($"The workspace is kept in {stage.Host.Workspace.Root}");
            }

            return behaved ? ExitCode.Done : ExitCode.Failed;

            async Task PauseAsync()
            {
                if (parsed.GetValue(pause))
                {
                    printer.Note("Enter goes on.");
                    await scope.Terminal.In.ReadLineAsync(cancellation);
                }
            }
        });
        return ExampleHelp.Give(command, "emulator demo migration", "emulator demo migration --pause --keep");
    }
}
