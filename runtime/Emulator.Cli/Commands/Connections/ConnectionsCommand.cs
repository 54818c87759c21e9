using System.CommandLine;

namespace Emulator.Cli.Commands.Connections;

/// <summary><c>emulator connections …</c></summary>
internal static class ConnectionsCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("connections", "Looks at, changes, connects and tests connections.");
        command.Subcommands.Add(ListCommand.Create(scope));
        command.Subcommands.Add(ShowCommand.Create(scope));
        command.Subcommands.Add(SetCommand.Create(scope));
        command.Subcommands.Add(ConnectCommand.Create(scope));
        command.Subcommands.Add(DisconnectCommand.Create(scope));
        command.Subcommands.Add(TestCommand.Create(scope));
        return ExampleHelp.Give(command, "emulator connections list", "emulator connections show TrackVia");
    }

    public static Argument<string> Name() => new("NAME") { Description = "The connection's name, as recipes write it." };
}
