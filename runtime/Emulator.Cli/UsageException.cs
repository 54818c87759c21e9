namespace Emulator.Cli;

/// <summary>The command line makes no sense in a way that only the command itself can see. Ends with exit code 64.</summary>
internal sealed class UsageException(string message) : Exception(message);
