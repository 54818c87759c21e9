using System.CommandLine;

namespace Emulator.Cli.Commands.Connectors;

/// <summary><c>emulator connectors …</c></summary>
internal static class ConnectorsCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("connectors", "Lists, shows, checks and begins connectors.");
        command.Subcommands.Add(ListCommand.Create(scope));
        command.Subcommands.Add(ShowCommand.Create(scope));
        command.Subcommands.Add(NewCommand.Create(scope));
        command.Subcommands.Add(CheckCommand.Create(scope));
        command.Subcommands.Add(TypesCommand.Create(scope));
        return ExampleHelp.Give(command, "emulator connectors list", "emulator connectors new my_service --language js");
    }
}
