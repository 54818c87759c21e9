using System.CommandLine;
using System.Runtime.InteropServices;
using Emulator.Cli.Output;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator version</c></summary>
internal static class VersionCommand
{
    public static string Version => typeof(VersionCommand).Assembly.GetName().Version!.ToString(3);

    public static Command Create(Terminal terminal)
    {
        var command = new Command("version", "Prints the versions of the emulator and of the runtime under it.");
        command.SetAction(parsed =>
        {
            var version = Version;
            terminal.Out.WriteLine(parsed.GetValue(GlobalOptions.Json)
                ? $$"""{"emulator":"{{version}}","runtime":"{{Environment.Version}}","os":"{{RuntimeInformation.RuntimeIdentifier}}"}"""
                : $"emulator {version} (.NET {Environment.Version}, {RuntimeInformation.RuntimeIdentifier})");
            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator version", "emulator version --json");
    }
}
