namespace Emulator.Cli;

/// <summary>A file that the author handed in cannot be used. Ends with exit code 2.</summary>
internal sealed class InputException(string message) : Exception(message);
