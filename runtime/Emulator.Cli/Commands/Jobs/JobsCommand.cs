using System.CommandLine;

namespace Emulator.Cli.Commands.Jobs;

/// <summary><c>emulator jobs …</c></summary>
internal static class JobsCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("jobs", "Looks at jobs that have run.");
        command.Subcommands.Add(ListCommand.Create(scope));
        command.Subcommands.Add(ShowCommand.Create(scope));
        return ExampleHelp.Give(command, "emulator jobs list", "emulator jobs show j-AbCdEfGh");
    }
}
