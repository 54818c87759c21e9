using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Jobs;
using Emulator.Sdk;

namespace Emulator.Cli;

/// <summary>Says in one sentence what stopped a command, and which exit code that is.</summary>
internal static class Failures
{
    public static int Tell(Exception exception, Terminal terminal, bool debug)
    {
        var (code, sentence) = exception switch
        {
            OperationCanceledException => (ExitCode.Interrupted, "interrupted"),
            UsageException usage => (ExitCode.Usage, usage.Message),
            OptionsException contradiction => (ExitCode.Usage, contradiction.Message),
            InputException input => (ExitCode.Problems, input.Message),
            ConnectorLoadException broken => (ExitCode.Problems, broken.Message),
            ConnectorException refused => (ExitCode.Failed, refused.Message),
            JobTakenException taken => (ExitCode.Failed, taken.Message),
            WorkspaceException unusable => (ExitCode.Failed, unusable.Message),
            _ => (ExitCode.Bug, $"This is our bug, not your recipe's: {exception.GetType().Name}: {exception.Message}"),
        };
        terminal.Error.WriteLine($"emulator: {sentence}");
        if (debug)
        {
            terminal.Error.WriteLine(exception);
        }
        else if (code == ExitCode.Bug)
        {
            terminal.Error.WriteLine("Run it again with --debug for the trace, and please report it.");
        }

        return code;
    }
}
