namespace Emulator.Hosting.Exec;

/// <summary>A path of exec leads to nothing; the message names what there is.</summary>
internal sealed class ExecPathException(string message) : Exception(message);
