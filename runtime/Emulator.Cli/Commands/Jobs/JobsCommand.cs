using System.CommandLine;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs …</c></summary>
internal static class JobsCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("jobs", "Looks at jobs, goes on with them, repeats them.");
        command.Subcommands.Add(ListCommand.Create(scope));
        command.Subcommands.Add(ShowCommand.Create(scope));
        command.Subcommands.Add(TailCommand.Create(scope));
        command.Subcommands.Add(ResumeCommand.Create(scope));
        command.Subcommands.Add(RerunCommand.Create(scope));
        command.Subcommands.Add(CancelCommand.Create(scope));
        command.Subcommands.Add(ReplayCommand.Create(scope));
        command.Subcommands.Add(PruneCommand.Create(scope));
        return ExampleHelp.Give(command, "emulator jobs list", "emulator jobs show j-AbCdEfGh");
    }
}
