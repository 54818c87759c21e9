namespace Emulator.Hosting;

/// <summary>The options of the host contradict each other or are not allowed; the message is for the user.</summary>
public sealed class OptionsException(string message) : Exception(message);
