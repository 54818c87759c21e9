using Emulator.Cli.Output;
using Emulator.Hosting.Exec;

namespace Emulator.Cli.Commands.Exec;

/// <summary>Says why a lambda gave nothing, in the vendor's words.</summary>
internal static class ExecFailure
{
    public static int Tell(Terminal terminal, ExecError error, bool debug)
    {
        foreach (var problem in error.Problems)
        {
            terminal.Error.WriteLine(problem.ToString());
        }

        if (error.Problems.Count > 0)
        {
            return ExitCode.Problems;
        }

        terminal.Error.WriteLine(error.Message);
        if (debug || error.Place is not null)
        {
            terminal.Error.WriteLine($"  {error.Class} at {error.Place}");
        }

        return ExitCode.Failed;
    }
}
